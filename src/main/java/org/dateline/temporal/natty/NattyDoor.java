package org.dateline.temporal.natty;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
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
            return new TypedDate.Refused("“" + text + "” names a time of day; type the day alone.");
        }
        return TypedDateReader.day(
                group.getDates().getFirst().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    static TypedDate.Refused refusal(String text) {
        return new TypedDate.Refused(
                "“" + text + "” could not be read as a date; type it like 4 February 2022 or 2022-02-04.");
    }
}
