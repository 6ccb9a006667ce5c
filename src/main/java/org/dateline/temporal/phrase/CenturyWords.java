package org.dateline.temporal.phrase;

import java.util.Optional;
import org.dateline.temporal.Granularity;

/** Centuries by their number: "the 20th century", "the 2nd century BC", "the late 14th and early 15th centuries". */
final class CenturyWords {

    private static final int LAST = 22;

    /** So many centuries are told in one list at most. */
    private static final int LONGEST_LIST = 4;

    private CenturyWords() {}

    /**
     * The century whose number stands at a token.
     *
     * @param first index of the first token of the phrase
     * @param at index of the number
     */
    static Optional<TimePhrase> at(Passage p, int first, int at) {
        int end = lastOfNumber(p, at);
        int century = number(p, end) + (end > at ? p.value(at, Sense.TENS) : 0);
        int unit = century < 1 ? -1 : noun(p, end, LONGEST_LIST);
        if (unit < 0) {
            return Optional.empty();
        }
        boolean own = unit <= end + 2 && !isJoint(p, end + 1);
        boolean before = p.has(unit + 1, Sense.ERA_BEFORE);
        // "in the first century of their rule"
        boolean after = p.has(unit + 1, Sense.ERA_AFTER) && p.isCapitalized(unit + 1);
        if (!before && (century < (after ? 1 : 2) || century > LAST)) {
            return Optional.empty();
        }
        int year = before ? 1 - century * 100 : Math.max(1, (century - 1) * 100);
        int last = !own ? end : before || after ? unit + 1 : unit;
        return Optional.of(
                new TimePhrase(first, last, "year.century", Dates.of(Granularity.CENTURY, year, 0, Meaning.Step.NONE)));
    }

    /** The last token of "twenty-first", "14th". */
    private static int lastOfNumber(Passage p, int at) {
        boolean tens = p.has(at, Sense.TENS) && p.isHyphen(at + 1) && p.has(at + 2, Sense.ORDINAL);
        return tens ? at + 2 : at;
    }

    private static int number(Passage p, int at) {
        return p.has(at, Sense.ORDINAL) ? p.value(at, Sense.ORDINAL) : p.dayOfMonth(at);
    }

    /** The noun that a number goes with: its own, or that of the number it is joined to; -1 where there is none. */
    private static int noun(Passage p, int at, int numbers) {
        int unit = p.isHyphen(at + 1) ? at + 2 : at + 1;
        if (p.is(unit, "century") || p.is(unit, "centuries")) {
            return unit;
        }
        if (numbers == 1 || !isJoint(p, at + 1)) {
            return -1;
        }
        int next = p.is(at + 1, ",") && isJoint(p, at + 2) ? at + 3 : at + 2;
        next += p.has(next, Sense.THE) ? 1 : 0;
        boolean part = p.has(next, Sense.SPAN_START) || p.has(next, Sense.MIDDLE) || p.has(next, Sense.SPAN_END);
        next += part ? 1 : 0;
        next += part && p.isHyphen(next) ? 1 : 0;
        return number(p, next) < 1 ? -1 : noun(p, next, numbers - 1);
    }

    private static boolean isJoint(Passage p, int index) {
        return p.is(index, "and") || p.is(index, "or") || p.is(index, "to") || p.is(index, ",");
    }
}
