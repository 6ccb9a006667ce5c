package org.dateline.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimeInterval;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Remembrance;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is read against.
 *
 * @param publication day of publication, or null
 * @param story the time the text speaks of
 * @param around the words around the phrase
 * @param token index of the phrase's first token
 */
record Setting(@Nullable LocalDate publication, Story story, Around around, int token) {

    static Setting of(@Nullable LocalDate publication, Story story, Passage passage, TimePhrase phrase) {
        Around around = new Around(passage, phrase.first(), phrase.last());
        return new Setting(publication, story, around, phrase.first());
    }

    Setting at(int first) {
        return new Setting(publication, story, around, first);
    }

    /** Where the words around look. */
    Tense.View view() {
        return around.view();
    }

    /** What gives a date without a year its year, where that is not publication. */
    @Nullable
    Granule yearGiver() {
        Granule giver = story.yearGiver(around.opens(), token);
        // "built in the 18th century and burned in March": no year of that century is told
        return giver == null || giver.granularity().compareTo(Granularity.YEAR) > 0 ? null : giver;
    }

    /** "In the 1920s the town grew. In June the bridge was opened": of those years, but nobody says which. */
    boolean isInUntoldYear() {
        boolean opens = around.opens() && !looksAhead();
        Granule giver = opens ? story.yearGiver(true, token) : null;
        return giver != null
                && giver.granularity().compareTo(Granularity.YEAR) > 0
                && publication != null
                && giver.interval().latest().orElseThrow().isBefore(publication);
    }

    /** "In May of the following year he resigned", where no year was told: what is told in the past is not to come. */
    boolean isTooLate(Granule granule) {
        return publication != null
                && view() == Tense.View.BACK
                && granule.start().isAfter(publication);
    }

    Anchor publicationAnchor() {
        return publication == null
                ? new Anchor(Anchor.Kind.PUBLICATION, null, null, "publication")
                : Anchor.publication(TimeInterval.ofDay(publication));
    }

    boolean looksAhead() {
        return view() == Tense.View.AHEAD;
    }

    /** "On Monday the city marked the anniversary": news of today, whatever old day it was told beside. */
    boolean isRemembrance() {
        return !story.isHistory() && Remembrance.isIn(around.passage());
    }

    /**
     * "fell in March", "March was dry": a past tense and a plain preposition, or no word of what was said or planned,
     * leave no room for a March to come.
     */
    boolean tellsThePast() {
        return view() == Tense.View.BACK
                && (around.before().equals("in") || around.before().equals("on") || around.isPlainlyPast());
    }

    /** "publication on Friday 4 February 2022". */
    String publicationWords() {
        return publication == null ? "publication" : "publication on " + DateWords.day(publication);
    }

    /** The reference time as a granule no coarser than asked for; that of publication where the story has none. */
    @Nullable
    Granule reference(Granularity granularity) {
        Granule reference = story.told(granularity) == null ? publicationFor(granularity) : referenceFor(granularity);
        return reference == null || reference.granularity().compareTo(granularity) > 0
                ? null
                : Granule.containing(granularity, reference.start());
    }

    private @Nullable Granule publicationFor(Granularity granularity) {
        return publication == null ? null : Granule.day(spokenOf(publication, granularity));
    }

    /**
     * The time that a phrase hangs on which needs one no coarser than asked for, as it was told; the day of publication
     * where the story has none.
     */
    @Nullable
    Granule referenceFor(Granularity coarsest) {
        Story.Mention told = story.told(coarsest);
        return told != null || publication == null ? granule(told) : Granule.day(publication);
    }

    /** "For the week, the index fell", written on a Monday: the week that is over. */
    private LocalDate spokenOf(LocalDate day, Granularity granularity) {
        boolean over = granularity == Granularity.WEEK && day.getDayOfWeek() == DayOfWeek.MONDAY;
        return over && view() == Tense.View.BACK ? day.minusDays(1) : day;
    }

    /** The reference time as it was told; the day of publication where the story has none. */
    @Nullable
    Granule reference() {
        Story.Mention told = story.told();
        return told != null || publication == null ? granule(told) : Granule.day(publication);
    }

    private static @Nullable Granule granule(Story.@Nullable Mention told) {
        return told == null ? null : told.granule();
    }

    Anchor referenceAnchor() {
        return anchor(story.told());
    }

    Anchor referenceAnchor(Granularity coarsest) {
        return anchor(story.told(coarsest));
    }

    private Anchor anchor(Story.@Nullable Mention told) {
        return told == null ? publicationAnchor() : told.anchor();
    }

    String referenceWords() {
        return words(story.told());
    }

    String referenceWords(Granularity coarsest) {
        return words(story.told(coarsest));
    }

    private String words(Story.@Nullable Mention told) {
        return told == null ? publicationWords() : told.description();
    }
}
