package org.dateline.event.actor;

import org.jspecify.annotations.Nullable;

/**
 * A name of the gazetteer at a place in the text.
 *
 * @param sort what it names
 * @param first index of its first token
 * @param last index of its last token
 * @param code ISO 3166 alpha-3 or the organisation's short name; empty for an office
 * @param lane the state's or organisation's name; empty for an office
 * @param person the person's usual name, that of a former state ("Soviet Union"), or null
 */
public record KnownName(
        Sort sort,
        int first,
        int last,
        String code,
        String lane,
        @Nullable String person) {

    /** What a name names. */
    public enum Sort {
        STATE,
        /** "Russian", "Chinese", "Britons". */
        DEMONYM,
        CAPITAL,
        /** A seat of government: "the Kremlin". */
        PALACE,
        ORGANISATION,
        PERSON,
        /** "foreign minister", "secretary of state". */
        OFFICE
    }

    public boolean isParty() {
        return sort != Sort.OFFICE;
    }
}
