package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Explanation;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.temporal.phrase.Unit;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one article in one declared order: find the phrases of every sentence; tell whether the text is a
 * history; then, from first to last, look at the tense around a phrase (direction), take its anchor, place it (ranges
 * and open ends hold their own parts), and let the story go on from it. Phrases never overlap, since the finder goes on
 * behind each.
 */
public final class ArticleTimes {

    /** A date in a clause with "after" stands so many tokens behind it at most. */
    private static final int ASIDE = 6;

    /** Somebody quoted in a history may speak on another day than the one told of. */
    private static final double OF_QUOTATION = 0.6;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> OF_THINGS = Set.of("under", "of", "by", "with", "from", "in", "on", "for", "at");

    private static final Set<Granularity> PERIODS =
            EnumSet.of(Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.YEAR);

    private final ArticleLayout layout;
    private final @Nullable LocalDate publication;
    private final Guesses guesses;

    public ArticleTimes(ArticleLayout layout, @Nullable PublicationDate published, LastResort lastResort) {
        this.layout = layout;
        this.guesses = new Guesses(lastResort, published == null ? null : published.day());
        this.publication = published == null ? null : published.day();
    }

    public List<ResolvedTime> read() {
        List<Found> found = Found.in(layout, guesses);
        Story story = Genre.isHistory(found, publication) ? Story.history(thread(found)) : Story.news();
        List<ResolvedTime> times = new ArrayList<>();
        for (Found one : found) {
            story.startSentence(one.sentence().index());
            for (TimePhrase phrase : one.phrases()) {
                if (phrase.meaning() instanceof Meaning.Range range) {
                    times.addAll(resolve(one.passage(), phrase, range, story));
                } else {
                    times.add(resolve(one.passage(), phrase, story));
                }
            }
        }
        return List.copyOf(times);
    }

    private NarrativeThread thread(List<Found> found) {
        int last = publication == null ? Granule.LAST_YEAR : publication.getYear();
        return NarrativeThread.of(found, last, YearModel.shipped());
    }

    private ResolvedTime resolve(Passage passage, TimePhrase phrase, Story story) {
        boolean spoken = story.isHistory() && Quoted.hangsOnStory(passage, phrase);
        Meaning quoted = spoken ? Quoted.onStory(phrase.meaning()) : phrase.meaning();
        boolean changed = spoken && !quoted.equals(phrase.meaning());
        Placed onEvent = story.isHistory() ? story.events().place(passage, phrase) : null;
        Setting setting = Setting.of(publication, story, passage, phrase);
        Placed found = onEvent != null ? onEvent : Resolver.place(quoted, setting);
        Placed placed = changed
                ? found.certainty(found.certainty() * OF_QUOTATION)
                : PartlyKnown.roughly(quoted, found, setting);
        Span span = layout.tokens().span(phrase.first(), phrase.last());
        if (story.isHistory()) {
            story.events().tell(placed.granule(), passage, phrase, span);
        }
        String words = layout.source().quote(span);
        Around around = setting.around();
        boolean aside = changed
                || (story.hasToldInSentence() && isAside(passage, phrase.first()))
                || (!story.isHistory() && isOfAThing(passage, phrase.first()));
        boolean attribute = around.isAttribute(phrase.meaning());
        boolean standard = !story.isHistory() && (attribute || isCompared(phrase.meaning(), around));
        boolean passing = aside || story.isInPassing(phrase.first()) || standard;
        passing |= story.isHistory() && isBeforeStory(phrase.meaning(), passage, phrase);
        goOn(story, phrase.meaning(), placed, span, words, passing);
        if (!attribute) {
            play(story, placed.granule(), span);
        }
        report(story, phrase.meaning(), placed.granule(), around);
        return time(span, words, phrase.rule(), placed);
    }

    /**
     * A range is told by two expressions, as TimeML has it: each with its own value, and both with the whole stretch.
     */
    private List<ResolvedTime> resolve(Passage passage, TimePhrase phrase, Meaning.Range range, Story story) {
        RangeEnds ends = RangeEnds.of(range, Setting.of(publication, story, passage, phrase));
        Span first = layout.tokens().span(range.from().first(), range.from().last());
        Span last = layout.tokens().span(range.to().first(), range.to().last());
        // years head a passage that begins with the first of them; days and months have been told by the last
        boolean years = ends.from().granularity().compareTo(Granularity.YEAR) >= 0;
        boolean aside = story.isInPassing(range.from().first());
        goOn(story, range.from().meaning(), ends.from(), first, layout.source().quote(first), aside);
        play(story, ends.from().granule(), first);
        goOn(story, range.to().meaning(), ends.to(), last, layout.source().quote(last), aside || years);
        play(story, ends.to().granule(), last);
        return List.of(
                time(first, layout.source().quote(first), phrase.rule(), ends.from()),
                time(last, layout.source().quote(last), phrase.rule(), ends.to()));
    }

    /** What is told at a time, but not in passing, is what clock times without a day go on from. */
    private void play(Story story, @Nullable Granule granule, Span span) {
        Story.Mention told = story.told();
        if (granule != null && told != null && span.equals(told.span())) {
            boolean over = publication == null || !granule.start().isAfter(publication);
            story.play(granule, span, layout.source().quote(span), over);
        }
    }

    /** "… on Friday, hours after their deadline of Thursday had passed": Friday is what the text goes on from. */
    private static boolean isAside(Passage passage, int first) {
        for (int i = first - 1; i >= Math.max(passage.first(), first - ASIDE); i--) {
            if (passage.is(i, "after") || passage.is(i, "before")) {
                return true;
            }
        }
        return false;
    }

    /** "under a plan approved by the directors in 1987": the year of a thing that is named, not of what is told. */
    private static boolean isOfAThing(Passage passage, int first) {
        if (!passage.is(first - 1, "in")) {
            return false;
        }
        for (int i = first - 2; i >= Math.max(passage.first(), first - ASIDE) && passage.isWord(i); i--) {
            if (passage.lower(i).endsWith("ed")) {
                int article = i - 2;
                while (article > i - 4 && !ARTICLES.contains(passage.lower(article))) {
                    article--;
                }
                return ARTICLES.contains(passage.lower(article)) && OF_THINGS.contains(passage.lower(article - 1));
            }
        }
        return false;
    }

    /**
     * "starts rose 2% in May, after falling 1% the month before", "from $3 million last year": news stays with the time
     * that it reports on.
     */
    private static boolean isCompared(Meaning meaning, Around around) {
        boolean back = meaning instanceof Meaning.Shift shift && shift.count() < 0 && shift.unit() != Unit.DAY;
        boolean named = meaning instanceof Meaning.Shift shift
                && shift.base() == Meaning.Base.REFERENCE
                && shift.form() == Meaning.Form.NAMED;
        boolean year = meaning instanceof Meaning.Shift shift && shift.unit() == Unit.YEAR && around.compares();
        return back && (named || year);
    }

    /** "A year before, nobody had thought of it": the story stays where it was. */
    private static boolean isBeforeStory(Meaning meaning, Passage passage, TimePhrase phrase) {
        boolean back =
                meaning instanceof Meaning.Shift shift && shift.count() < 0 && shift.base() == Meaning.Base.REFERENCE;
        return back && Tense.isPluperfectNear(passage, phrase.first(), phrase.last());
    }

    private static void goOn(Story story, Meaning meaning, Placed placed, Span span, String words, boolean aside) {
        Granule granule = placed.granule();
        if (granule == null) {
            return;
        }
        // in a history "last week" is a slip of the eye: it does not move the story to publication
        boolean now = placed.anchor().kind() == Anchor.Kind.PUBLICATION && story.isHistory();
        boolean open = meaning instanceof Meaning.Open && !story.isHistory();
        if (placed.anchor().kind() == Anchor.Kind.PUBLICATION) {
            story.tellNear();
        }
        if (aside || now || open) {
            story.mention(granule, span, words);
            return;
        }
        story.tell(granule, span, words);
        boolean goesOn = meaning instanceof Meaning.Named && placed.anchor().kind() == Anchor.Kind.MENTION;
        if (Genre.yearOf(meaning) != null || goesOn) {
            story.date(granule);
        }
    }

    /** Takes note of a period whose figures others may be compared with: a quarter, "the first nine months", a year. */
    private void report(Story story, Meaning meaning, @Nullable Granule granule, Around around) {
        if (meaning instanceof Meaning.Length length && publication != null && around.isReported()) {
            story.report(length.value(), publication);
            Meaning.Named end = length.value().equals("P1Y") ? around.end() : null;
            Granule last = end == null ? null : ReportResolver.end(end, publication);
            if (last != null) {
                story.reportYearEnd(last);
            }
        }
        boolean year = granule != null && granule.granularity() == Granularity.YEAR;
        boolean named = (meaning instanceof Meaning.Named && (!year || around.tellsOfYear()))
                || meaning instanceof Meaning.OfYear
                || meaning instanceof Meaning.QuarterEnded
                || meaning instanceof Meaning.BusinessQuarter
                || (meaning instanceof Meaning.Report report && report.years() == 0 && report.year() == null);
        boolean period = granule != null && PERIODS.contains(granule.granularity());
        if (named && period && granule != null && !around.isStandard()) {
            // a business year may be ahead of the calendar: "reported fourth-quarter earnings" in November
            boolean told = story.quarter() == null && around.view() == Tense.View.BACK && around.tellsOutcome();
            boolean ended = publication == null
                    || told
                    || granule.interval().latest().orElseThrow().isBefore(publication);
            story.report(granule, ended);
        }
    }

    static ResolvedTime time(Span span, String words, String rule, Placed placed) {
        Edtf edtf = placed.edtf();
        Reasons reasons = placed.reasons();
        var explanation = new Explanation(
                words,
                rule,
                reasons.meaning(),
                placed.anchor(),
                reasons.arithmetic(),
                edtf == null ? null : edtf.interval(),
                reasons.notes(),
                reasons.rejected());
        return new ResolvedTime(
                span,
                placed.type(),
                placed.value(),
                placed.mod(),
                edtf,
                placed.dayPart(),
                placed.granularity(),
                flags(placed),
                Reliability.of(rule, placed.certainty()),
                placed.anchor(),
                placed.relative(),
                explanation);
    }

    private static Set<ResolvedTime.Flag> flags(Placed placed) {
        Set<ResolvedTime.Flag> flags = EnumSet.noneOf(ResolvedTime.Flag.class);
        Edtf edtf = placed.edtf();
        if (edtf == null) {
            return flags;
        }
        if (edtf.isApproximate()) {
            flags.add(ResolvedTime.Flag.APPROXIMATE);
        }
        if (edtf.interval().start() == null) {
            flags.add(ResolvedTime.Flag.OPEN_START);
        }
        if (edtf.interval().end() == null) {
            flags.add(ResolvedTime.Flag.OPEN_END);
        }
        if (placed.anchor().kind() == Anchor.Kind.MENTION) {
            flags.add(ResolvedTime.Flag.INHERITED);
        }
        return flags;
    }
}
