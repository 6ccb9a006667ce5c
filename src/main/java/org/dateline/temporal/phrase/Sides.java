package org.dateline.temporal.phrase;

import java.util.Set;
import org.dateline.lexicon.Tsv;

/** Words beside a phrase that say whether it is one, from data/lexicon/phrase-sides.tsv. */
final class Sides {

    private static final Tsv TABLE = Tsv.read("data/lexicon/phrase-sides.tsv");

    /** Before the bare name of a season: "until spring". */
    static final Set<String> SEASON = words("season");

    /** Behind a season of war: "the summer offensive". */
    static final Set<String> CAMPAIGN = words("campaign");

    /** Behind "night": what is done by night, "night raids". */
    static final Set<String> BY_NIGHT = words("by-night");

    /** Before a bare day of a month: "on the 13th". */
    static final Set<String> DAY = words("day");

    /** What is counted of a month and published: "figures". */
    static final Set<String> COUNTS = words("counts");

    /** What contracts for a month are traded on: "crude". */
    static final Set<String> TRADED = words("traded");

    /** Behind an age: what is old as it lives, and not as long as it goes on. */
    static final Set<String> LIVING = words("living");

    /** Behind "overnight": how long money is lent. */
    static final Set<String> LOANS = words("loan");

    /** Behind "today's": what belongs to an age and not to a day. */
    static final Set<String> AGE = words("age");

    /** Before "about 1450": what happens once, and is no count as in "killed about 1500". */
    static final Set<String> BEGUN = words("begun");

    /** In a sentence that remembers something of old: "anniversary". */
    static final Set<String> REMEMBRANCE = words("remembrance");

    /** Whose the thing behind it is: "its". */
    static final Set<String> OWNERS = words("owner");

    private static final Set<String> END = words("end");
    private static final Set<String> RESULTS = words("results");

    private Sides() {}

    private static Set<String> words(String role) {
        return TABLE.column("word", "role", role);
    }

    /** Whether a token is a word for figures that a business reports: "loss", "earnings". */
    static boolean isResult(Passage p, int index) {
        return p.isWord(index) && RESULTS.contains(p.lower(index));
    }

    /** Whether a phrase may end with a token: no noun behind it that it describes. */
    static boolean endsAt(Passage p, int last) {
        boolean word = p.isWord(last + 1) && !p.isCapitalized(last + 1);
        return !word || isEnd(p, last + 1);
    }

    /** Whether a word begins another phrase: "and", "was", "in". */
    static boolean isEnd(Passage p, int index) {
        return p.isWord(index) && END.contains(p.lower(index));
    }
}
