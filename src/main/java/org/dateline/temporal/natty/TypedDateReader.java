package org.dateline.temporal.natty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TemporalReader;
import org.dateline.temporal.TimexType;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;

/**
 * Reads a date that a person types: EDTF and ISO, dates with a month's name, "last Friday", "3 weeks ago". What could
 * be read two ways is asked back; what cannot be read in full is refused. Safe to share between threads.
 */
public final class TypedDateReader {

    private static final int LONGEST = 60;

    private final TemporalReader reader;

    private TypedDateReader(TemporalReader reader) {
        this.reader = reader;
    }

    public static TypedDateReader create() {
        return new TypedDateReader(TemporalReader.withoutLastResort());
    }

    /**
     * Reads a date or a stretch of time.
     *
     * @param typed what was typed
     * @param today the day that "today" means: the clock's, or the article's
     */
    public TypedDate read(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new TypedDate.Refused("Type a date, for example 4 February 2022 or 2022-02-04.");
        }
        if (text.length() > LONGEST) {
            return new TypedDate.Refused("That is too long for a date; type it like 4 February 2022.");
        }
        Optional<FigureDate> figures = FigureDate.of(text);
        if (figures.isPresent()) {
            return figures(text, figures.get());
        }
        if (isFigures(text)) {
            return edtf(text);
        }
        if (text.indexOf(':') >= 0) {
            return NattyDoor.timeOfDay(text);
        }
        return own(text, today).orElseGet(() -> NattyDoor.ask(text, today));
    }

    /**
     * Reads an article's day of publication: one day, at most a day after today (somewhere it is tomorrow already).
     *
     * @param typed what was typed
     * @param today the clock's day
     */
    public TypedDate readPublication(String typed, LocalDate today) {
        return switch (dayOf(typed.strip(), read(typed, today), today)) {
            case TypedDate.Read read -> asPublication(read, today);
            case TypedDate.Ambiguous ambiguous -> ofPast(ambiguous, today);
            case TypedDate.Refused refused -> refused;
        };
    }

    /** "3 weeks ago" is a week in an article; who types it for a day means the day three weeks before today. */
    private static TypedDate dayOf(String text, TypedDate typed, LocalDate today) {
        boolean stretch =
                typed instanceof TypedDate.Read read && !read.interval().isDay();
        return stretch && text.endsWith(" ago") ? NattyDoor.ask(text, today) : typed;
    }

    private static TypedDate asPublication(TypedDate.Read read, LocalDate today) {
        if (!read.interval().isDay()) {
            return new TypedDate.Refused("“" + read.edtf()
                    + "” is no single day; an article is published on one day, so type it like 4 February 2022.");
        }
        if (read.day().isAfter(today.plusDays(1))) {
            return new TypedDate.Refused(read.inFull()
                    + " lies in the future; an article cannot have been published then, so type an earlier date.");
        }
        return read;
    }

    private static TypedDate ofPast(TypedDate.Ambiguous ambiguous, LocalDate today) {
        List<TypedDate> readings = ambiguous.candidates().stream()
                .map(candidate -> asPublication(candidate, today))
                .toList();
        List<TypedDate.Read> possible = readings.stream()
                .flatMap(reading -> reading instanceof TypedDate.Read read ? Stream.of(read) : Stream.empty())
                .toList();
        if (possible.isEmpty()) {
            return readings.getFirst();
        }
        return possible.size() == 1 ? possible.getFirst() : ambiguous;
    }

    private static TypedDate figures(String text, FigureDate date) {
        Optional<LocalDate> dayFirst = date.dayFirst();
        Optional<LocalDate> monthFirst = date.monthFirst();
        List<TypedDate.Read> readings = Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .distinct()
                .map(TypedDate.Read::of)
                .toList();
        if (readings.isEmpty()) {
            return new TypedDate.Refused("“" + text + "” is no day of the calendar; type it like 4 February 2022.");
        }
        return readings.size() == 1 ? readings.getFirst() : new TypedDate.Ambiguous(readings);
    }

    /** Whether it has the signs of EDTF and nothing else: figures, no words. */
    private static boolean isFigures(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            digit |= sign >= '0' && sign <= '9';
            boolean known = (sign >= '0' && sign <= '9') || "-/.~?%X[]".indexOf(sign) >= 0;
            if (!known) {
                return false;
            }
        }
        return digit;
    }

    private static TypedDate edtf(String text) {
        try {
            return TypedDate.Read.of(Edtf.parse(text));
        } catch (IllegalArgumentException e) {
            return new TypedDate.Refused(e.getMessage() + " Type it like 2022-02-04 or 4 February 2022.");
        }
    }

    /** Our own reader, where it reads all that was typed as one date. */
    private Optional<TypedDate> own(String text, LocalDate today) {
        ArticleLayout layout = ArticleLayout.of(SourceText.of(capitalized(text)));
        List<ResolvedTime> times = reader.read(layout, PublicationDate.of(today));
        if (times.size() != 1 || times.getFirst().span().length() != text.length()) {
            return Optional.empty();
        }
        ResolvedTime time = times.getFirst();
        Edtf edtf = time.edtf();
        boolean clock = time.granularity() == Granularity.TIME;
        boolean vague = time.type() == TimexType.DURATION || time.rule().startsWith("vague");
        if (edtf == null || clock || vague) {
            return Optional.empty();
        }
        return Optional.of(TypedDate.Read.of(edtf));
    }

    /** A person types "friday" and "4 february"; the reader of texts wants names with capitals. */
    private static String capitalized(String text) {
        StringBuilder words = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || text.charAt(i - 1) == ' ';
            boolean name = opens && isName(text, i);
            if (name) {
                words.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return words.toString();
    }

    private static boolean isName(String text, int start) {
        String[] names = {
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed",
            "thu", "fri", "sat", "sun"
        };
        for (String name : names) {
            if (text.regionMatches(true, start, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
