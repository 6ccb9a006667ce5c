package org.dateline.bench.peers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.runtime.tree.Tree;
import org.natty.DateGroup;

/**
 * TIMEX3's type and value for what Natty found. It answers with moments only, so this goes as far as it kindly can: the
 * moment is cut to the unit that its syntax tree names (a year, month, week or day; a minute where a time of day was
 * given). Of several dates in one phrase it takes the first. What recurs is a set.
 */
record NattyValue(String type, String value) {

    /** A country whose weeks are ISO's, which those of Locale.ROOT are not. */
    private static final Locale ISO_WEEKS = Locale.UK;

    private static final Set<String> DAYS = Set.of("day", "DAY_OF_WEEK", "DAY_OF_MONTH");
    private static final Set<String> FIRSTS = Set.of("1", "01", "1st", "first");

    static NattyValue of(DateGroup group) {
        String type = group.isRecurring() ? "SET" : group.isTimeInferred() ? "DATE" : "TIME";
        ZonedDateTime moment =
                Instant.ofEpochMilli(group.getDates().getFirst().getTime()).atZone(ZoneOffset.UTC);
        return new NattyValue(
                type, DateTimeFormatter.ofPattern(pattern(group), ISO_WEEKS).format(moment));
    }

    private static String pattern(DateGroup group) {
        Set<String> named = new HashSet<>();
        collect(group.getSyntaxTree(), named);
        boolean day = named.stream().anyMatch(DAYS::contains) && !isMonthOnly(group, named);
        if (!group.isTimeInferred()) {
            return "uuuu-MM-dd'T'HH:mm";
        } else if (day) {
            return "uuuu-MM-dd";
        } else if (named.contains("week")) {
            return "YYYY-'W'ww";
        } else if (named.contains("month") || named.contains("MONTH_OF_YEAR")) {
            return "uuuu-MM";
        }
        return named.contains("year") ? "uuuu" : "uuuu-MM-dd";
    }

    /** "August 1998" has the first of the month in its tree although nobody said so. */
    private static boolean isMonthOnly(DateGroup group, Set<String> named) {
        List<String> words = List.of(group.getText().toLowerCase(Locale.ROOT).split("\\W+"));
        return named.contains("DAY_OF_MONTH")
                && named.contains("1")
                && words.stream().noneMatch(FIRSTS::contains);
    }

    private static void collect(Tree tree, Set<String> named) {
        if (tree.getText() != null) {
            named.add(tree.getText());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), named);
        }
    }
}
