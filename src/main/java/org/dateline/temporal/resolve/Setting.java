package org.dateline.temporal.resolve;

import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.phrase.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is read against.
 *
 * @param publication day of publication, or null
 * @param story the time the text speaks of
 * @param view where the words around the phrase look
 * @param before the word before the phrase in small letters, or the empty string
 * @param opens whether the phrase opens its sentence, behind a preposition at most
 */
record Setting(@Nullable LocalDate publication, Story story, Tense.View view, String before, boolean opens) {

    Anchor publicationAnchor() {
        return publication == null
                ? new Anchor(Anchor.Kind.PUBLICATION, null, null, "publication")
                : Anchor.publication(TimeInterval.ofDay(publication));
    }

    boolean looksAhead() {
        return view == Tense.View.AHEAD;
    }

    /** "fell in March": a past tense and a plain preposition leave no room for a March to come. */
    boolean tellsThePast() {
        return view == Tense.View.BACK && (before.equals("in") || before.equals("on"));
    }

    /** "publication on Friday 4 February 2022". */
    String publicationWords() {
        return publication == null ? "publication" : "publication on " + DateWords.day(publication);
    }

    /** The reference time as a granule no coarser than asked for; that of publication where the story has none. */
    @Nullable
    Granule reference(Granularity granularity) {
        Granule reference = story.reference();
        if (reference == null) {
            return publication == null ? null : Granule.containing(granularity, publication);
        }
        boolean coarser = reference.granularity().compareTo(granularity) > 0;
        return coarser ? null : Granule.containing(granularity, reference.start());
    }

    /** The reference time as it was told; the day of publication where the story has none. */
    @Nullable
    Granule reference() {
        Granule reference = story.reference();
        return reference != null || publication == null ? reference : Granule.day(publication);
    }

    Anchor referenceAnchor() {
        Granule reference = story.reference();
        return reference == null
                ? publicationAnchor()
                : new Anchor(Anchor.Kind.MENTION, reference.interval(), story.mention(), story.words());
    }

    /** What gave a date its year: the time told last, or one told before it. */
    Anchor anchorOn(Granule giver) {
        return giver.equals(story.reference())
                ? referenceAnchor()
                : new Anchor(Anchor.Kind.MENTION, giver.interval(), null, DateWords.interval(giver.interval()));
    }

    String wordsOf(Granule giver) {
        return giver.equals(story.reference())
                ? referenceWords()
                : DateWords.interval(giver.interval()) + ", told before";
    }

    String referenceWords() {
        Granule reference = story.reference();
        return reference == null
                ? publicationWords()
                : DateWords.interval(reference.interval()) + ", told in “" + story.words() + "”";
    }
}
