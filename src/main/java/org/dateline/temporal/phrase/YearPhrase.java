package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.Granularity;

/**
 * Years with a cue, decades and centuries: "in 2014", "fiscal 1989", "the 1990s", "the nineties", "the 20th century".
 */
final class YearPhrase implements PhraseFamily {

    /** What a number before it counts, so that it is no year. */
    private static final Set<String> COUNTED =
            Tsv.read("data/lexicon/counted-words.tsv").column("word");

    /** What has a year before it. */
    private static final Set<String> DATED =
            Tsv.read("data/lexicon/dated-nouns.tsv").column("noun");

    private static final Set<String> AFTER_A_YEAR =
            Set.of("by", "in", "at", "on", "and", "for", "as", "with", "when", "from", "to", "under", "near", "of");

    /** What follows "of" where a number counts some of them. */
    private static final Set<String> SETS =
            Set.of("them", "those", "these", "its", "their", "our", "his", "her", "all");

    /** Between "as" and "as" before a year. */
    private static final Set<String> BOUNDS = Set.of("early", "late", "recently", "back");

    private static final Set<String> BIRTH_AND_DEATH = Set.of("b", "d", "c", "ca", "fl");
    private static final Set<String> NATIONS = Set.of("ish", "ian", "ese", "can", "ean", "nch", "tch", "man");
    private static final int EARLIEST_ATTRIBUTE = 1600;
    private static final int LATEST_ATTRIBUTE = 2049;

    private static final int LAST_PLAIN_YEAR = 2099;

    /** Years of one era that are told together are hardly farther from each other. */
    private static final int FARTHEST_OF_TWO = 60;

    @Override
    public String name() {
        return "year";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(
                Sense.NUMBER,
                Sense.MIXED,
                Sense.COUNT,
                Sense.TENS,
                Sense.THE,
                Sense.DECADES,
                Sense.ORDINAL,
                Sense.FISCAL,
                Sense.ERA_AFTER);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int at = p.has(index, Sense.THE) ? index + 1 : index;
        if (p.has(at, Sense.FISCAL) && p.isYear(at + (p.is(at + 1, "year") ? 2 : 1))) {
            int year = at + (p.is(at + 1, "year") ? 2 : 1);
            return phrase(index, year, "year.fiscal", Granularity.YEAR, p.year(year));
        }
        if (p.is(at, "year") && p.isYear(at + 1)) {
            return phrase(index, at + 1, "year.named", Granularity.YEAR, p.year(at + 1));
        }
        Optional<Dates.YearAt> round = p.is(at, "year") ? Dates.twoThousand(p, at + 1) : Optional.empty();
        if (round.isPresent()) {
            int last = round.get().after() - 1;
            return phrase(
                    index, last, "year.spelled", Granularity.YEAR, round.get().year());
        }
        Optional<TimePhrase> spelled = p.has(at, Sense.COUNT) ? spelled(p, at) : Optional.empty();
        if (spelled.isPresent()) {
            return spelled;
        }
        Optional<TimePhrase> era = era(p, at);
        if (era.isPresent()) {
            return era;
        }
        if (at > index && isApostrophe(p, at)) {
            return shortDecade(p, index, at);
        }
        if (p.has(at, Sense.NUMBER)) {
            return at > index ? Optional.empty() : plain(p, index);
        }
        if (p.has(at, Sense.DECADES)) {
            boolean cued = at > index;
            return cued
                    ? phrase(index, at, "year.decade", Granularity.DECADE, 1900 + p.value(at, Sense.DECADES))
                    : Optional.empty();
        }
        boolean number = p.has(at, Sense.MIXED) || p.has(at, Sense.ORDINAL) || p.has(at, Sense.TENS);
        return number ? decadeOrCentury(p, index, at) : Optional.empty();
    }

    /** "the '50s", of the twentieth century; "the '10s" and "the '00s" of the next one. */
    static Optional<TimePhrase> shortDecade(Passage p, int index, int apostrophe) {
        int at = apostrophe + 1;
        String text = isApostrophe(p, apostrophe) && p.touches(at) && p.has(at, Sense.MIXED) ? p.text(at) : "";
        int years = text.length() == 3 && text.endsWith("0s") ? Passage.digitsOf(text, 2) : -1;
        return years < 0
                ? Optional.empty()
                : phrase(index, at, "year.decade", Granularity.DECADE, (years < 20 ? 2000 : 1900) + years);
    }

    /** "seventies", of the twentieth century. */
    static Optional<TimePhrase> decadeInWords(Passage p, int at) {
        return phrase(at, at, "year.decade", Granularity.DECADE, 1900 + p.value(at, Sense.DECADES));
    }

    private static boolean isApostrophe(Passage p, int index) {
        return p.is(index, "'") || p.is(index, "’") || p.is(index, "‘");
    }

    /** "44 BC", "AD 79", "79 AD". */
    private static Optional<TimePhrase> era(Passage p, int index) {
        Optional<Dates.YearAt> before = Dates.beforeChrist(p, index);
        if (before.isPresent()) {
            return phrase(
                    index,
                    before.get().after() - 1,
                    "year.era",
                    Granularity.YEAR,
                    before.get().year());
        }
        Optional<TimePhrase> shared = sharedEra(p, index);
        if (shared.isPresent()) {
            return shared;
        }
        boolean first = p.has(index, Sense.ERA_AFTER) && p.isCapitalized(index);
        int number = first ? index + 1 : index;
        boolean after = p.has(index + 1, Sense.ERA_AFTER) && p.isCapitalized(index + 1);
        int year = p.digits(number) <= 4 ? p.number(number) : -1;
        return year < 1 || !(first || after)
                ? Optional.empty()
                : phrase(index, index + 1, "year.era", Granularity.YEAR, year);
    }

    /** "in 496 and 495 BC", "in 68 or 69 AD": the era is that of both. */
    private static Optional<TimePhrase> sharedEra(Passage p, int index) {
        boolean cued = p.has(index - 1, Sense.YEAR_CUE) || p.is(index - 1, "(");
        int number = cued && p.digits(index) <= 4 ? p.number(index) : -1;
        boolean joined = p.is(index + 1, "and") || p.is(index + 1, "or");
        int other = joined && p.digits(index + 2) <= 4 ? p.number(index + 2) : -1;
        if (number < 1 || other < 1 || Math.abs(number - other) > FARTHEST_OF_TWO) {
            return Optional.empty();
        }
        boolean before = p.has(index + 3, Sense.ERA_BEFORE) && number > other;
        boolean after = p.has(index + 3, Sense.ERA_AFTER) && p.isCapitalized(index + 3) && number < other;
        return before || after
                ? phrase(index, index, "year.era", Granularity.YEAR, before ? 1 - number : number)
                : Optional.empty();
    }

    /** "nineteen ninety-seven", as it is spoken. */
    private static Optional<TimePhrase> spelled(Passage p, int index) {
        return Dates.spelledYear(p, index)
                .flatMap(year -> phrase(index, year.after() - 1, "year.spelled", Granularity.YEAR, year.year()));
    }

    private static Optional<TimePhrase> plain(Passage p, int index) {
        int year = p.year(index);
        boolean joined = p.touches(index) && (p.is(index - 1, "-") || p.is(index - 1, "/") || p.is(index - 1, "$"));
        boolean shaped = year > 0 && year <= LAST_PLAIN_YEAR && !isOfImpossibleDate(p, index);
        if (!shaped || (joined && !p.is(index - 2, "mid")) || !isCued(p, index)) {
            return Optional.empty();
        }
        return phrase(index, index, "year.cued", Granularity.YEAR, year);
    }

    /** "2022-13-01": it would have been taken if it were a date. */
    private static boolean isOfImpossibleDate(Passage p, int index) {
        boolean one = p.is(index + 1, "-") && p.touches(index + 1) && p.touches(index + 2) && p.digits(index + 2) <= 2;
        return one && p.is(index + 3, "-") && p.touches(index + 3) && p.touches(index + 4);
    }

    /** A preposition of time before, or a bracket around; and no unit that makes it a count. */
    private static boolean isCued(Passage p, int index) {
        boolean counted =
                (p.isWord(index + 1) && isCounted(p.text(index + 1)) && !isCharge(p, index)) || p.is(index + 1, "%");
        boolean least = p.is(index - 1, "least") && p.is(index - 2, "at");
        boolean cued = p.has(index - (least ? 3 : 1), Sense.YEAR_CUE) || p.is(index - 1, "(") || p.isHyphen(index - 1);
        boolean owned = p.has(index - 1, Sense.THE)
                || p.is(index - 1, "its")
                || p.is(index - 1, "his")
                || p.is(index - 1, "that")
                || p.is(index - 1, "'s")
                || p.is(index - 1, "both")
                || p.is(index - 1, "a");
        boolean modern = p.year(index) >= 1600 && p.year(index) <= 2049 && p.isWord(index + 1);
        boolean listed = p.is(index - 1, "and") || p.is(index - 1, ",") || p.is(index - 1, "or");
        // "as early as 1987", "as far back as 1848"
        cued |= p.is(index - 1, "as") && BOUNDS.contains(p.lower(index - 2));
        boolean afterYear = listed && p.isYear(index - 2);
        boolean heading = p.is(index + 1, ",") || p.is(index + 1, ":") || index + 1 == p.after();
        boolean opens = (index == p.first() || p.is(index - 1, ";")) && (heading || modern);
        boolean attribute = (owned && modern) || isAttribute(p, index) || isOfResults(p, index);
        return !counted && (cued || afterYear || opens || attribute || isPossessive(p, index) || isOfLife(p, index));
    }

    /** "convicted in 1994 of theft", "accused in 2003 of lying"; not "in 1500 of the cases". */
    private static boolean isCharge(Passage p, int index) {
        boolean which =
                p.has(index + 2, Sense.THE) || p.has(index + 2, Sense.NUMBER) || SETS.contains(p.lower(index + 2));
        return p.is(index - 1, "in") && p.is(index + 1, "of") && !which;
    }

    /** "a secret 1873 treaty", "the Danish 1864 campaign"; not "Flight 1549 crash". */
    private static boolean isAttribute(Passage p, int index) {
        int noun = DATED.contains(p.lower(index + 1)) ? index + 1 : index + 2;
        boolean thing = DATED.contains(p.lower(noun)) && p.isWord(index + 1);
        boolean modern = p.year(index) >= EARLIEST_ATTRIBUTE && p.year(index) <= LATEST_ATTRIBUTE;
        String before = p.lower(index - 1);
        boolean name = p.isCapitalized(index - 1);
        boolean nation = before.length() > 4 && NATIONS.contains(before.substring(before.length() - 3));
        boolean month = p.has(index - 1, Sense.MONTH) || p.has(index - 1, Sense.MONTH_SHORT);
        return thing && modern && p.isWord(index - 1) && !month && (!name || nation);
    }

    /** "expects 1990 earnings to double", "had 1989 net income of": no money before it, no name that it numbers. */
    private static boolean isOfResults(Passage p, int index) {
        boolean modern = p.year(index) >= EARLIEST_ATTRIBUTE && p.year(index) <= LATEST_ATTRIBUTE;
        boolean before = p.isWord(index - 1) && !p.isCapitalized(index - 1);
        return modern && before && Results.areAt(p, index + 1);
    }

    /** "(b. 1881 - d. 1938)", "born 1881", "founded about 1450 by monks". */
    private static boolean isOfLife(Passage p, int index) {
        boolean letter = p.is(index - 1, ".") && BIRTH_AND_DEATH.contains(p.lower(index - 2));
        boolean ends = !p.isWord(index + 1) || AFTER_A_YEAR.contains(p.lower(index + 1));
        boolean about = p.is(index - 1, "about") && Sides.BEGUN.contains(p.lower(index - 2)) && ends;
        return letter || about || p.is(index - 1, "born") || p.is(index - 1, "died") || p.is(index - 1, "years");
    }

    /** "1965's": behind figures the apostrophe stands alone. */
    private static boolean isPossessive(Passage p, int index) {
        return (p.is(index + 1, "'") || p.is(index + 1, "’")) && p.touches(index + 1) && p.is(index + 2, "s");
    }

    private static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    private static Optional<TimePhrase> decadeOrCentury(Passage p, int index, int at) {
        Optional<TimePhrase> century = CenturyWords.at(p, index, at);
        if (century.isPresent()) {
            return century;
        }
        String text = p.text(at);
        boolean decade = text.length() >= 3 && text.length() <= 5 && text.endsWith("0s");
        int year = decade ? Passage.digitsOf(text, text.length() - 1) : -1;
        if (year > 0 && p.has(at + 1, Sense.ERA_BEFORE)) {
            Granularity granularity = year % 100 == 0 ? Granularity.CENTURY : Granularity.DECADE;
            return phrase(index, at + 1, "year.decade", granularity, 1 - year);
        }
        if (year >= 1000 && year <= LAST_PLAIN_YEAR) {
            // "the 1900s" is the century
            Granularity granularity = year % 100 == 0 && year < 2000 ? Granularity.CENTURY : Granularity.DECADE;
            return phrase(index, at, "year.decade", granularity, year);
        }
        return Optional.empty();
    }

    private static Optional<TimePhrase> phrase(int first, int last, String rule, Granularity granularity, int year) {
        return Optional.of(new TimePhrase(first, last, rule, Dates.of(granularity, year, 0, Meaning.Step.NONE)));
    }
}
