package org.dateline.event.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.When;
import org.dateline.event.When.Basis;
import org.dateline.event.When.Extent;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.ResolvedTime;
import org.dateline.temporal.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Fourth step: which time belongs to which event. An expression of the event's own clause comes first, then one of the
 * clause it hangs on, then the time of a neighbouring event; else only a limit is known. Never the publication day as
 * if the text had said it.
 */
final class DateAttachment {

    /** What was only planned this many days before publication and is not told of again is no news any more. */
    private static final int STALE_AFTER_DAYS = 60;

    private static final int RECORD_REACH = 12;

    private final AnchoredTimes times;
    private final TimePlacer placer;
    private final @Nullable LocalDate published;
    private final NarrativeTime narrative = new NarrativeTime();
    private final Map<String, Dated> named = new HashMap<>();

    DateAttachment(AnchoredTimes times, @Nullable LocalDate published) {
        this.times = times;
        this.placer = new TimePlacer(times.times());
        this.published = published;
    }

    /**
     * Dates the candidates of one sentence; sentences come in reading order.
     *
     * @param frames what is only said of them, "said on Friday that …": no events, but the story goes on from there
     */
    List<Draft> attach(
            SentenceSyntax sentence, List<TriggerMatch> triggers, List<Candidate> candidates, List<Candidate> frames) {
        times.settle(sentence);
        List<TimePlace> places = placer.place(sentence, triggers);
        ClauseArguments clause = new ClauseArguments(sentence);
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<TimePlace> others = places.stream()
                    .filter(place -> !place.hangsOn(candidate.match()) && !isRecord(sentence, place))
                    .toList();
            Dated dated = own(candidate, others)
                    .or(() -> ahead(candidate, others, clause))
                    .or(() -> shared(candidate, others, clause))
                    .or(() -> ofRelativeClause(candidate, others))
                    .or(() -> meanwhile(candidate, others))
                    .or(() -> beforeReport(candidate, others, triggers))
                    .or(() -> narrative.inherited(
                            candidate,
                            places.isEmpty() || !clause.isBroken(sentence.from() - 1, candidate.predicate())))
                    .orElseGet(() -> bounded(candidate));
            drafts.add(draft(candidate, dated));
        }
        List<Draft> settled = drafts.stream()
                .map(this::settled)
                .filter(draft -> !isLongSettled(draft, places))
                .toList();
        narrative.tell(sentence, settled, places);
        remember(frames, places);
        frames.stream()
                .filter(frame -> frame.match().isVerb())
                .filter(frame -> frame.reality().status() == EventStatus.HAPPENED)
                .flatMap(frame -> own(frame, places).map(dated -> draft(frame, dated)).stream())
                .findFirst()
                .ifPresent(narrative::saidAt);
        times.tell(settled);
        return settled;
    }

    /** "blames Peru for the strike in June 2011": no event here, but the day of one that is told elsewhere. */
    private void remember(List<Candidate> nouns, List<TimePlace> places) {
        for (Candidate noun : nouns) {
            if (!noun.match().isVerb()) {
                places.stream()
                        .filter(place -> isOfNoun(noun, place))
                        .findFirst()
                        .ifPresent(place -> named.putIfAbsent(
                                noun.match().trigger().base(),
                                dated(place, "The text dates it elsewhere: “" + phrase(place) + "”.", 0.8)));
            }
        }
    }

    private static String phrase(TimePlace place) {
        return place.time().explanation().phrase();
    }

    /**
     * The drafts, those without a time of their own with that which the text gives the thing by its name; but not where
     * it dates another act of the kind, since then nobody knows which of them is meant.
     */
    List<Draft> byName(List<Draft> drafts) {
        Set<EventKind> dated = drafts.stream()
                .filter(Draft::isDated)
                .map(draft -> draft.candidate().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
        return drafts.stream()
                .map(draft -> dated.contains(draft.candidate().kind()) ? draft : byName(draft))
                .toList();
    }

    private Draft byName(Draft draft) {
        Candidate candidate = draft.candidate();
        Dated dated = candidate.match().isVerb()
                        || draft.isDated()
                        || !candidate.reality().isReal()
                ? null
                : named.get(candidate.match().trigger().base());
        return dated == null ? draft : settled(draft(candidate, dated));
    }

    /** "the first talks since 1979": what 1979 ends is told, not when they took place. */
    private static boolean isRecord(SentenceSyntax sentence, TimePlace place) {
        boolean first = false;
        for (int i = place.first() - 1; i > place.first() - RECORD_REACH && sentence.holds(i); i--) {
            first |= sentence.is(i, "first") || sentence.is(i, "highest") || sentence.is(i, "only");
        }
        return first && sentence.is(place.first(), "since");
    }

    private static Draft draft(Candidate candidate, Dated dated) {
        return new Draft(candidate, dated.when(), dated.certainty(), false);
    }

    /** "met on Friday as Peru announced": told as going on together. */
    private static Optional<Dated> meanwhile(Candidate candidate, List<TimePlace> places) {
        SentenceSyntax sentence = candidate.match().syntax();
        VerbGroup group = candidate.match().group();
        if (group == null || group.tense() != Tense.PAST || isOpen(candidate)) {
            return Optional.empty();
        }
        int opens = group.first() - 1;
        while (sentence.holds(opens)
                && !sentence.isClauseBreak(opens)
                && sentence.groupAt(opens).isEmpty()) {
            opens--;
        }
        int as = opens;
        if (!sentence.is(as, "as") && !sentence.is(as, "while")) {
            return Optional.empty();
        }
        return places.stream()
                .filter(place -> place.owner() >= 0 && place.owner() < as)
                .filter(place -> !new ClauseArguments(sentence).isBroken(place.owner(), as))
                .filter(place -> sentence.groups().stream()
                        .anyMatch(main -> main.head() < as && main.is(Shape.FINITE) && main.tense() == Tense.PAST))
                .findFirst()
                .map(place -> dated(
                        place,
                        "It was going on at “" + place.time().explanation().phrase() + "”.",
                        0.8));
    }

    /** "agreed in 1962 to withdraw": what was only agreed or asked for so long ago is told by the agreeing. */
    private boolean isLongSettled(Draft draft, List<TimePlace> places) {
        VerbGroup group = draft.candidate().match().group();
        if (published == null || group == null || !group.is(Shape.INFINITIVE) || !isOpen(draft.candidate())) {
            return false;
        }
        LocalDate since = published.minusDays(STALE_AFTER_DAYS);
        return places.stream()
                .filter(place -> place.last() < group.first())
                .map(DateAttachment::interval)
                .anyMatch(interval -> interval.end() != null && interval.end().isBefore(since));
    }

    /** "agreed on Monday to withdraw": what is agreed, asked for or planned comes after the day it was agreed on. */
    private static Optional<Dated> ahead(Candidate candidate, List<TimePlace> places, ClauseArguments clause) {
        VerbGroup group = candidate.match().group();
        if (group == null || !group.is(Shape.INFINITIVE) || !isOpen(candidate)) {
            return Optional.empty();
        }
        return candidate
                .match()
                .syntax()
                .groupBefore(group.first())
                .filter(governor -> governor.tense() == Tense.PAST || governor.tense() == Tense.PERFECT)
                .flatMap(governor -> places.stream()
                        .filter(place -> place.owner() == governor.head() && place.last() < group.first())
                        .filter(place -> !clause.isBroken(governor.head(), group.first()))
                        .findFirst())
                .flatMap(place -> interval(place)
                        .earliest()
                        .map(day -> limit(
                                "[" + day + "..]",
                                "Agreed or asked for “"
                                        + place.time().explanation().phrase() + "”, so not before that.")));
    }

    private static Dated limit(String edtf, String reason) {
        return new Dated(new When(Edtf.parse(edtf), Basis.BOUNDED, Extent.WITHIN, null, null, List.of(reason)), 0.6);
    }

    /** A time and how surely it belongs to the event. */
    record Dated(When when, double certainty) {}

    private static Optional<Dated> own(Candidate candidate, List<TimePlace> places) {
        return places.stream()
                .filter(place -> place.owner() == candidate.predicate())
                .min(Comparator.comparing((TimePlace place) -> place.time().granularity())
                        .thenComparingInt(place -> place.distance(candidate.predicate())))
                .map(place -> dated(
                        place,
                        "“" + place.time().explanation().phrase() + "” belongs to “" + word(candidate) + "”.",
                        1));
    }

    private static Optional<Dated> shared(Candidate candidate, List<TimePlace> places, ClauseArguments clause) {
        int predicate = candidate.predicate();
        return places.stream()
                .filter(place -> place.owner() >= 0)
                .filter(place -> !isOfNoun(candidate, place))
                .filter(place ->
                        !clause.isBroken(Math.min(predicate, place.owner()), Math.max(predicate, place.owner())))
                .min(Comparator.comparingInt(place -> place.distance(predicate)))
                .map(place -> dated(
                        place,
                        "“" + place.time().explanation().phrase() + "” stands in the same clause as “" + word(candidate)
                                + "”.",
                        0.85));
    }

    /** "blames Peru for the strike in June": the time right behind a noun that tells of something is that thing's. */
    private static boolean isOfNoun(Candidate candidate, TimePlace place) {
        SentenceSyntax sentence = candidate.match().syntax();
        boolean noun = sentence.phraseAt(place.owner()).isPresent()
                && sentence.groupAt(place.owner()).isEmpty();
        int between = place.first() - place.owner() - 1;
        boolean other = candidate.match().isVerb() && place.owner() != candidate.predicate();
        boolean own = !candidate.match().isVerb() && place.owner() == candidate.predicate();
        return noun && (other || own) && (between == 0 || (between == 1 && sentence.is(place.owner() + 1, "in")));
    }

    /** "in January 2020, when the country closed its borders": the clause tells of that time. */
    private static Optional<Dated> ofRelativeClause(Candidate candidate, List<TimePlace> places) {
        SentenceSyntax sentence = candidate.match().syntax();
        return places.stream()
                .filter(place -> place.last() < candidate.predicate())
                .filter(place ->
                        !isOpen(candidate) || interval(place).earliest().isPresent())
                .filter(place -> sentence.is(place.last() + 1, "when") || sentence.is(place.last() + 2, "when"))
                .reduce((earlier, later) -> later)
                .map(place -> {
                    Edtf named = Edtf.tryParse(place.time().value())
                            .orElse(place.time().edtf());
                    if (isOpen(candidate)) {
                        return limit(
                                "[" + interval(place).earliest().orElseThrow() + "..]",
                                "Told of as ahead at “"
                                        + place.time().explanation().phrase() + "”.");
                    }
                    String reason =
                            "“when” ties it to “" + place.time().explanation().phrase() + "”.";
                    return new Dated(
                            new When(named, Basis.ANAPHORIC, Extent.WITHIN, null, place.index(), List.of(reason)),
                            0.85);
                });
    }

    /** "said on Thursday that troops had left": they left by Thursday. */
    private Optional<Dated> beforeReport(Candidate candidate, List<TimePlace> places, List<TriggerMatch> triggers) {
        if (isOpen(candidate)) {
            return Optional.empty();
        }
        return triggers.stream()
                .filter(trigger -> trigger.isVerb() && trigger.trigger().has(Hint.SPEECH))
                .filter(trigger -> trigger.last() < candidate.match().first())
                .flatMap(trigger -> places.stream().filter(place -> place.owner() == trigger.first()))
                .findFirst()
                .flatMap(place -> interval(place)
                        .latest()
                        .map(day -> limit(
                                "[.." + day + "]",
                                "Reported “" + place.time().explanation().phrase() + "”, so not after that.")));
    }

    private Dated bounded(Candidate candidate) {
        if (published == null) {
            return new Dated(
                    new When(
                            null,
                            Basis.BOUNDED,
                            Extent.WITHIN,
                            null,
                            null,
                            List.of("No time stands with it, and the publication date is not known.")),
                    0.4);
        }
        boolean ahead = isOpen(candidate);
        String edtf = ahead ? "[" + published + "..]" : "[.." + published + "]";
        String reason = ahead
                ? "No time stands with it; told as still ahead at publication."
                : "No time stands with it; told as past, so not after publication.";
        return limit(edtf, reason);
    }

    private static Dated dated(TimePlace place, String reason, double certainty) {
        ResolvedTime time = place.time();
        Basis basis = switch (time.anchor().kind()) {
            case NONE -> Basis.EXPLICIT;
            case PUBLICATION -> Basis.RELATIVE;
            case MENTION, EVENT -> Basis.ANAPHORIC;
        };
        boolean lasts = time.flags().contains(ResolvedTime.Flag.OPEN_END);
        Extent extent = lasts ? Extent.THROUGHOUT : Extent.WITHIN;
        return new Dated(
                new When(time.edtf(), basis, extent, time.dayPart(), place.index(), List.of(reason)),
                certainty * time.certainty());
    }

    private static TimeInterval interval(TimePlace place) {
        Edtf edtf = place.time().edtf();
        return edtf == null ? TimeInterval.ofUnbounded() : edtf.interval();
    }

    private static String word(Candidate candidate) {
        return candidate.match().syntax().tokens().text(candidate.match().first());
    }

    private static boolean isOpen(Candidate candidate) {
        return candidate.reality().status() == EventStatus.PLANNED
                || candidate.reality().status() == EventStatus.HYPOTHETICAL;
    }

    private static boolean isToldAsPast(Draft draft) {
        VerbGroup group = draft.candidate().match().group();
        return group != null
                && group.is(Shape.FINITE)
                && group.modal() == null
                && (group.tense() == Tense.PAST || group.tense() == Tense.PERFECT || group.tense() == Tense.PLUPERFECT);
    }

    /** A verb in the past tense outweighs a time phrase that was reckoned into the future. */
    private Draft redated(Draft draft) {
        Dated dated = narrative.inherited(draft.candidate(), true).orElseGet(() -> bounded(draft.candidate()));
        return new Draft(draft.candidate(), dated.when(), dated.certainty(), draft.repeated());
    }

    /** Status and time must not contradict each other: nothing happened after publication. */
    private Draft settled(Draft draft) {
        TimeInterval interval = draft.when().interval();
        boolean real = draft.candidate().reality().isReal()
                || draft.candidate().reality().status() == EventStatus.SAID;
        if (published == null || !real) {
            return draft;
        }
        if (interval.start() != null && interval.start().isAfter(published)) {
            if (isToldAsPast(draft)) {
                return redated(draft);
            }
            return draft.with(Reality.of(EventStatus.PLANNED, "Its time lies after publication."));
        }
        boolean reachesOver = interval.end() != null && interval.end().isAfter(published.plusDays(1));
        if (reachesOver && interval.start() != null) {
            return draft.with(draft.when()
                    .withEdtf(
                            Edtf.of(TimeInterval.ofClosed(interval.start(), published)),
                            "Told as past, so its time ends at publication."));
        }
        return draft;
    }
}
