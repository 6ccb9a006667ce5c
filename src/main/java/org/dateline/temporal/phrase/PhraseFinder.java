package org.dateline.temporal.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.PhraseTable;

/** Finds the time phrases of a sentence from left to right; they do not overlap. */
public final class PhraseFinder {

    private PhraseFinder() {}

    public static List<TimePhrase> find(Passage passage) {
        List<TimePhrase> found = new ArrayList<>();
        int index = passage.first();
        while (index < passage.after()) {
            Word word = passage.word(index);
            if (!word.opens()) {
                index++;
                continue;
            }
            int afterTrap = afterTrap(passage, index);
            if (afterTrap > index) {
                index = afterTrap;
                continue;
            }
            TimePhrase phrase = Families.at(passage, index).orElse(null);
            if (phrase != null && !isBesideForeignFigures(passage, phrase) && !isTitle(passage, phrase)) {
                found.add(phrase);
            }
            index = phrase == null ? index + 1 : phrase.after();
        }
        SharedYears.share(passage, found);
        Appositions.settle(passage, found);
        return found;
    }

    /** The phrase that starts at a token, if one does. */
    public static Optional<TimePhrase> at(Passage passage, int index) {
        return Families.at(passage, index);
    }

    /** "٤ February ٢٠١٩", "4 February 2０19": the figures that cannot be read are part of the date. */
    private static boolean isBesideForeignFigures(Passage passage, TimePhrase phrase) {
        int next = passage.is(phrase.after(), ",") ? phrase.after() + 1 : phrase.after();
        int joined = passage.has(next, Sense.NUMBER) && passage.touches(next + 1) ? next + 1 : next;
        return passage.isForeignFigure(phrase.first() - 1) || passage.isForeignFigure(joined);
    }

    /** ‘on “This Week”’, ‘CBS’s "60 Minutes"’: a unit of time with a capital, at the start of a name in quotes. */
    private static boolean isTitle(Passage passage, TimePhrase phrase) {
        int before = phrase.first() - 1;
        boolean quoted = passage.is(before, "\"")
                || passage.is(before, "“")
                || passage.is(before, "‘")
                || passage.is(before, "`")
                || passage.is(before, "'");
        int last = phrase.last();
        boolean unit = passage.has(last, Sense.UNIT) || passage.has(last, Sense.UNITS);
        boolean step = passage.has(phrase.first(), Sense.THIS) || passage.has(phrase.first(), Sense.LAST);
        boolean whole = step || !(passage.isWord(last + 1) || passage.is(last + 1, "'s"));
        return quoted && unit && last > phrase.first() && passage.isCapitalized(last) && whole;
    }

    /**
     * Behind the name that starts here or, as in "the Thirty Years' War", behind an article; the index where none does.
     */
    private static int afterTrap(Passage passage, int index) {
        int after = afterName(passage, index);
        if (after > index || !passage.has(index, Sense.THE)) {
            return after;
        }
        int behind = afterName(passage, index + 1);
        return behind > index + 1 ? behind : index;
    }

    private static int afterName(Passage passage, int index) {
        if (!passage.has(index, Sense.TRAP)) {
            return index;
        }
        PhraseTable.Match<String> trap = Vocabulary.shipped().trapAt(passage.tokens(), index);
        return trap == null || trap.last() >= passage.after() ? index : trap.last() + 1;
    }
}
