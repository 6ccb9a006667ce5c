package org.dateline.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a name in the text may stand for.
 *
 * @param sort how the name names it
 * @param code ISO 3166 alpha-3, or an organisation's usual short name
 * @param lane the state or organisation in words: "China"
 * @param name what to call it: "China", "Vladimir Putin"
 * @param tenure for a person the office that these words belong to, else null
 */
public record ActorName(
        Sort sort,
        String code,
        String lane,
        String name,
        @Nullable Tenure tenure) {

    /** How a name names an actor. */
    public enum Sort {
        STATE,
        /** Adjective or name of a people: "Russian", "Russians". */
        PEOPLE,
        /** A capital: the city itself, or the government in it. */
        CAPITAL,
        /** A palace or office that stands for the government. */
        SEAT,
        ORGANISATION,
        /** A full name. */
        PERSON,
        /** A surname alone. */
        SURNAME
    }

    public boolean isPerson() {
        return sort == Sort.PERSON || sort == Sort.SURNAME;
    }
}
