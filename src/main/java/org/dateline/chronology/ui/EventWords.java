package org.dateline.chronology.ui;

import java.util.Locale;
import java.util.Map;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.QuadClass;

/** Kinds, classes, statuses and certainty in the reader's words. */
final class EventWords {

    /** Above this a date is called high; the review queue begins below {@link #DOUBTFUL}. */
    private static final double HIGH = 0.8;

    static final double DOUBTFUL = 0.6;

    /** Below this the label itself ends in a question mark. */
    static final double ASKING = 0.5;

    private static final Map<EventStatus, String> STATUS = Map.of(
            EventStatus.HAPPENED, "happened",
            EventStatus.ONGOING, "ongoing",
            EventStatus.PLANNED, "planned",
            EventStatus.SAID, "claimed",
            EventStatus.HYPOTHETICAL, "feared or possible",
            EventStatus.NEGATED, "did not happen");

    private static final Map<QuadClass, String> QUAD = Map.of(
            QuadClass.VERBAL_COOPERATION, "cooperation, in words",
            QuadClass.MATERIAL_COOPERATION, "cooperation, in deeds",
            QuadClass.VERBAL_CONFLICT, "conflict, in words",
            QuadClass.MATERIAL_CONFLICT, "conflict, in deeds",
            QuadClass.NONE, "neither cooperation nor conflict");

    private EventWords() {}

    /** "Consult", "Sanction". */
    static String kind(EventKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String quad(QuadClass quad) {
        return QUAD.getOrDefault(quad, "");
    }

    static String status(EventStatus status) {
        return STATUS.getOrDefault(status, "");
    }

    /** "0.86, high". */
    static String certainty(double certainty) {
        return String.format(Locale.ROOT, "%.2f, %s", certainty, certaintyWord(certainty));
    }

    private static String certaintyWord(double certainty) {
        if (certainty >= HIGH) {
            return "high";
        }
        return certainty >= DOUBTFUL ? "fair" : "low";
    }
}
