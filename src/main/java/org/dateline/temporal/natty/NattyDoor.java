package org.dateline.temporal.natty;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.text.Tokens;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Asks Natty, always with a reference of its own: noon of a day in UTC, so that neither the system's clock nor its zone
 * can be seen in the answer. Natty is not safe for threads, so each question gets a parser.
 */
final class NattyDoor {

    private static final int NOON = 12;

    private NattyDoor() {}

    static TypedDate ask(String text, LocalDate today) {
        Date reference = Date.from(today.atTime(NOON, 0).toInstant(ZoneOffset.UTC));
        List<DateGroup> groups;
        try {
            groups = new Parser(TimeZone.getTimeZone("UTC")).parse(text, reference);
        } catch (RuntimeException e) {
            // whatever breaks inside Natty, the person typed no date that it knows
            return refusal(text);
        }
        if (groups.isEmpty()) {
            return refusal(text);
        }
        DateGroup group = groups.getFirst();
        if (groups.size() > 1 || group.getDates().size() != 1 || group.isRecurring()) {
            return new TypedDate.Refused("“" + text + "” holds more than one date; type one.");
        }
        if (!group.getText().strip().equals(text)) {
            return new TypedDate.Refused("Only “" + group.getText().strip() + "” could be read in “" + text
                    + "”; type the date alone, for example 4 February 2022.");
        }
        if (!group.isTimeInferred()) {
            return timeOfDay(text);
        }
        LocalDate day =
                group.getDates().getFirst().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        // Natty takes 31 February for 3 March
        return namesOtherMonth(text, day) ? refusal(text) : TypedDate.Read.of(day);
    }

    static TypedDate.Refused timeOfDay(String text) {
        return new TypedDate.Refused("“" + text + "” names a time of day; type the day alone.");
    }

    private static boolean namesOtherMonth(String text, LocalDate day) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(tokens::text)
                .flatMap(NattyDoor::month)
                .anyMatch(month -> month != day.getMonth());
    }

    private static Stream<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> word.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        || word.equalsIgnoreCase(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
    }

    static TypedDate.Refused refusal(String text) {
        return new TypedDate.Refused(
                "“" + text + "” could not be read as a date; type it like 4 February 2022 or 2022-02-04.");
    }
}
