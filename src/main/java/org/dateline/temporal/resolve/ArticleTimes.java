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
import org.dateline.temporal.phrase.PhraseFinder;
import org.dateline.temporal.phrase.Tense;
import org.dateline.temporal.phrase.TimePhrase;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one article in one declared order: find the phrases of every sentence; tell whether the text is a
 * history; then, from first to last, look at the tense around a phrase (direction), take its anchor, place it (ranges
 * and open ends hold their own parts), and let the story go on from it. Phrases never overlap, since the finder goes on
 * behind each.
 */
public final class ArticleTimes {

    private static final int FEWEST_OLD_DATES = 4;

    /** A date in a clause with "after" stands so many tokens behind it at most. */
    private static final int ASIDE = 6;

    private final ArticleLayout layout;
    private final @Nullable LocalDate publication;
    private final Guesses guesses;

    public ArticleTimes(ArticleLayout layout, @Nullable PublicationDate published, LastResort lastResort) {
        this.layout = layout;
        this.guesses = new Guesses(lastResort, published == null ? null : published.day());
        this.publication = published == null ? null : published.day();
    }

    public List<ResolvedTime> read() {
        List<Found> found = find();
        Story story = new Story(isHistory(found));
        List<ResolvedTime> times = new ArrayList<>();
        for (Found one : found) {
            story.startSentence(one.sentence());
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

    private List<Found> find() {
        Tokens tokens = layout.tokens();
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : layout.sentences()) {
            Passage passage = Passage.of(tokens, tokens.firstIn(sentence.span()), tokens.afterLastIn(sentence.span()));
            List<TimePhrase> phrases = guesses.added(passage, PhraseFinder.find(passage));
            if (!phrases.isEmpty()) {
                found.add(new Found(sentence.index(), passage, phrases));
            }
        }
        return found;
    }

    /** Whether the text dates by the year and hardly ever from its publication: it narrates. */
    private boolean isHistory(List<Found> found) {
        int dated = 0;
        int old = 0;
        int near = 0;
        for (Found one : found) {
            for (TimePhrase phrase : one.phrases()) {
                Integer year = yearOf(phrase.meaning());
                boolean recent = year != null && publication != null && year >= publication.getYear();
                dated += year != null && !recent ? 1 : 0;
                old += year != null && publication != null && year < publication.getYear() - 1 ? 1 : 0;
                near += isToldFromPublication(phrase.meaning()) ? 1 : 0;
            }
        }
        return old >= FEWEST_OLD_DATES && dated > 3 * near;
    }

    private static @Nullable Integer yearOf(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named named -> named.year();
            case Meaning.Within within -> yearOf(within.whole());
            case Meaning.Open open -> yearOf(open.end());
            case Meaning.Range range -> yearOf(range.to().meaning());
            default -> null;
        };
    }

    private static boolean isToldFromPublication(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shift shift -> shift.base() == Meaning.Base.PUBLICATION;
            case Meaning.Named named -> named.weekday() > 0 && named.ordinal() == 0;
            case Meaning.PartOfDay part -> part.day() != null && isToldFromPublication(part.day());
            default -> false;
        };
    }

    private ResolvedTime resolve(Passage passage, TimePhrase phrase, Story story) {
        Tense.View view = Tense.of(passage, phrase.first(), phrase.last());
        Placed placed = Resolver.place(phrase.meaning(), setting(passage, phrase, story, view));
        Span span = layout.tokens().span(phrase.first(), phrase.last());
        String words = layout.source().quote(span);
        if (placed.granule() != null && !(story.hasToldInSentence() && isAside(passage, phrase.first()))) {
            goOn(story, phrase.meaning(), placed, span, words, heads(passage, phrase.first(), phrase.last()));
        }
        return time(span, words, phrase.rule(), placed);
    }

    /**
     * A range is told by two expressions, as TimeML has it: each with its own value, and both with the whole stretch.
     */
    private List<ResolvedTime> resolve(Passage passage, TimePhrase phrase, Meaning.Range range, Story story) {
        Tense.View view = Tense.of(passage, phrase.first(), phrase.last());
        Setting setting = setting(passage, phrase, story, view);
        RangeEnds ends = RangeEnds.of(range, setting);
        Span first = layout.tokens().span(range.from().first(), range.from().last());
        Span last = layout.tokens().span(range.to().first(), range.to().last());
        // years head a passage that begins with the first of them; days and months have been told by the last
        boolean years = ends.from().granularity().compareTo(Granularity.YEAR) >= 0;
        goOn(story, range.from().meaning(), ends.from(), first, layout.source().quote(first), years);
        if (!years) {
            goOn(story, range.to().meaning(), ends.to(), last, layout.source().quote(last), false);
        }
        return List.of(
                time(first, layout.source().quote(first), phrase.rule(), ends.from()),
                time(last, layout.source().quote(last), phrase.rule(), ends.to()));
    }

    private Setting setting(Passage passage, TimePhrase phrase, Story story, Tense.View view) {
        return new Setting(publication, story, view, before(passage, phrase), phrase.first() - passage.first() <= 1);
    }

    private static String before(Passage passage, TimePhrase phrase) {
        int index = phrase.first() - 1;
        return passage.isWord(index) ? passage.tokens().lower(index) : "";
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

    /** Whether a phrase opens its sentence, behind a preposition at most, or is all of it. */
    private static boolean heads(Passage passage, int first, int last) {
        return first - passage.first() <= 1 || (last + 1 == passage.after() && first - passage.first() <= 6);
    }

    private static void goOn(Story story, Meaning meaning, Placed placed, Span span, String words, boolean heading) {
        // in a history "last week" is a slip of the eye: it does not move the story to publication
        boolean now = placed.anchor().kind() == Anchor.Kind.PUBLICATION && story.isHistory();
        boolean open = meaning instanceof Meaning.Open && !story.isHistory();
        Granule granule = placed.granule();
        if (now || open || granule == null) {
            return;
        }
        story.tell(granule, span, words, heading);
        boolean goesOn = meaning instanceof Meaning.Named && placed.anchor().kind() == Anchor.Kind.MENTION;
        if (yearOf(meaning) != null || goesOn) {
            story.date(granule);
        }
        if (meaning instanceof Meaning.Named && granule.granularity() == Granularity.QUARTER) {
            story.report(granule);
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
                placed.certainty(),
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

    /** The phrases of a sentence. */
    private record Found(int sentence, Passage passage, List<TimePhrase> phrases) {}
}
