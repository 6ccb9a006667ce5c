package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Sense;

/** Bare months that are told together look the same way: "in April, May and June". */
final class MonthList {

    /** So many are looked at on either side. */
    private static final int MOST = 4;

    private MonthList() {}

    /** The chance that a bare date lies ahead: the mean of all the months of its list, if it stands in one. */
    static double chanceAhead(Meaning.Named named, Around around, LocalDate publication) {
        double chance = DirectionChoice.chanceAhead(named, around, publication);
        if (named.granularity() != Granularity.MONTH) {
            return chance;
        }
        Passage passage = around.passage();
        double others = 0;
        int count = 1;
        for (int index : listed(passage, around.first(), around.last())) {
            var month = new Meaning.Named(
                    Granularity.MONTH, null, passage.value(index, Sense.MONTH), 0, 0, Meaning.Step.NONE);
            others += DirectionChoice.chanceAhead(month, new Around(passage, index, index), publication);
            count++;
        }
        return (chance + others) / count;
    }

    /** The tokens of the other months of its list. */
    private static int[] listed(Passage passage, int first, int last) {
        IntStream.Builder listed = IntStream.builder();
        int at = first;
        for (int i = 0; i < MOST && at >= 0; i++) {
            at = before(passage, opening(passage, at));
            if (at >= 0) {
                listed.add(at);
            }
        }
        at = last;
        for (int i = 0; i < MOST && at >= 0; i++) {
            at = behind(passage, at);
            if (at >= 0) {
                listed.add(at);
            }
        }
        return listed.build().toArray();
    }

    private static int before(Passage passage, int first) {
        int joint = first - 1;
        if (!isJoint(passage, joint)) {
            return -1;
        }
        int month = passage.is(joint - 1, ",") ? joint - 2 : joint - 1;
        return isBare(passage, month) ? month : -1;
    }

    private static int behind(Passage passage, int last) {
        int joint = last + 1;
        if (!isJoint(passage, joint)) {
            return -1;
        }
        boolean comma = passage.is(joint, ",") && isJoint(passage, joint + 1);
        int month = comma ? joint + 2 : joint + 1;
        month += isPart(passage, month) ? 1 : 0;
        month += passage.is(month, "-") ? 1 : 0;
        return isBare(passage, month) ? month : -1;
    }

    /** The token that "early May" or "mid-May" opens with. */
    private static int opening(Passage passage, int month) {
        int part = passage.is(month - 1, "-") ? month - 2 : month - 1;
        return isPart(passage, part) ? part : month;
    }

    private static boolean isPart(Passage passage, int index) {
        return passage.has(index, Sense.SPAN_START)
                || passage.has(index, Sense.MIDDLE)
                || passage.has(index, Sense.SPAN_END);
    }

    private static boolean isJoint(Passage passage, int index) {
        return passage.is(index, "and") || passage.is(index, "or") || passage.is(index, ",");
    }

    /** A month with no day, no year and no step of its own. */
    private static boolean isBare(Passage passage, int index) {
        boolean step = passage.has(index - 1, Sense.LAST)
                || passage.has(index - 1, Sense.NEXT)
                || passage.has(index - 1, Sense.THIS)
                || passage.has(index - 1, Sense.NUMBER);
        return passage.has(index, Sense.MONTH) && !step && !passage.has(index + 1, Sense.NUMBER);
    }
}
