package org.dateline.temporal.natty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.temporal.resolve.LastResort;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Asks Natty what a few words mean that no family of phrases knows, and believes it only where the day it names agrees
 * with every number and every name in them, and the words tell the year or the weekday proves it. Safe to share between
 * threads.
 */
public final class NattyLastResort implements LastResort {

    /** Natty fills in a year that is not told; a day so far away cannot have been meant. */
    private static final int NEAR_DAYS = 120;

    /** Older dates are not of the calendar that Natty counts by; later ones are no dates of news. */
    private static final int EARLIEST_YEAR = 1600;

    private static final int LATEST_YEAR = 2199;

    /** Natty is given some day in any case. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    @Override
    public Optional<LocalDate> read(String words, @Nullable LocalDate reference) {
        return NattyDoor.ask(words, reference == null ? ANY_DAY : reference) instanceof TypedDate.Read read
                        && read.interval().isDay()
                        && agrees(Tokens.of(words), read.day(), reference)
                ? Optional.of(read.day())
                : Optional.empty();
    }

    private static boolean agrees(Tokens words, LocalDate day, @Nullable LocalDate reference) {
        int days = 0;
        int years = 0;
        boolean weekday = false;
        for (int i = 0; i < words.size(); i++) {
            int number = number(words.text(i));
            if (number >= 0 && number == day.getYear()) {
                years++;
            } else if (number >= 0 && number == day.getDayOfMonth()) {
                days++;
            } else if (number >= 0 || namesOtherWeekday(words.lower(i), day)) {
                return false;
            }
            weekday |= words.isWord(i) && isWeekday(words.lower(i));
        }
        boolean near = reference != null && Math.abs(day.toEpochDay() - reference.toEpochDay()) <= NEAR_DAYS;
        boolean told = years == 1 || (years == 0 && weekday && near);
        return days == 1 && told && day.getYear() <= LATEST_YEAR && day.getYear() >= EARLIEST_YEAR;
    }

    /** The number that a word begins with: 4 in "4th"; -1 where there is none. */
    private static int number(String word) {
        int at = 0;
        int number = 0;
        while (at < Math.min(word.length(), 5) && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            number = 10 * number + word.charAt(at) - '0';
            at++;
        }
        return at == 0 ? -1 : number;
    }

    private static boolean isWeekday(String word) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(day -> isNameOf(word, day));
    }

    private static boolean namesOtherWeekday(String word, LocalDate day) {
        return isWeekday(word) && !isNameOf(word, day.getDayOfWeek());
    }

    /** "saturday", "sat", "tues". */
    private static boolean isNameOf(String word, DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return word.length() >= 3 && name.startsWith(word);
    }
}
