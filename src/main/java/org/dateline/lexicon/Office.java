package org.dateline.lexicon;

/**
 * A title of office.
 *
 * @param title in small letters: "foreign minister"
 * @param rank what kind of office it is
 */
public record Office(String title, Rank rank) {

    /** Kinds of office. */
    public enum Rank {
        STATE,
        GOVERNMENT,
        MINISTER,
        ENVOY,
        SPEAKER,
        ORGANISATION,
        MILITARY,
        ROYAL
    }
}
