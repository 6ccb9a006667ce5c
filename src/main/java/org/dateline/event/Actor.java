package org.dateline.event;

/**
 * A party to an event.
 *
 * @param code ISO 3166 alpha-3, or an organisation's usual short name
 * @param name what to call it on a card: "Wang Yi, China"
 * @param lane the state or organisation alone, "China": the timeline's lane
 */
public record Actor(String code, String name, String lane) {}
