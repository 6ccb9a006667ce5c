package org.dateline.event.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Actor;
import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.When.Basis;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.temporal.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Fifth step: the same act told again becomes a further mention. A wrong merge costs more than a missed one, so kind,
 * parties, status and time must agree, and something beside them must speak for it.
 */
final class Merging {

    /** An article tells an act again nearby; looking further back would cost time on very long texts. */
    private static final int LOOKS_BACK = 60;

    /** A saying goes on over this many sentences. */
    private static final int SPEECH_GOES_ON = 4;

    /** How far from a dated meeting one without a time may be told and be the same. */
    private static final int MEETING_GOES_ON = 3;

    private static final int STEM = 5;

    /** A headline tells of news, so it is not what the text tells of a time longer before. */
    private static final int NEWS_DAYS = 45;

    private final @Nullable LocalDate published;

    Merging(@Nullable LocalDate published) {
        this.published = published;
    }

    List<Cluster> merge(List<Draft> drafts) {
        List<Cluster> clusters = new ArrayList<>();
        for (Draft draft : drafts) {
            place(clusters, draft);
        }
        return clusters;
    }

    private void place(List<Cluster> clusters, Draft draft) {
        int oldest = Math.max(0, clusters.size() - LOOKS_BACK);
        for (int k = clusters.size() - 1; k >= oldest; k--) {
            Cluster cluster = clusters.get(k);
            if (cluster.sample().stream().anyMatch(other -> isSame(other, draft))) {
                cluster.add(draft);
                return;
            }
        }
        clusters.add(new Cluster(draft));
    }

    static boolean isMutual(Candidate candidate) {
        return candidate.match().trigger().has(Hint.RECIPROCAL);
    }

    private boolean isSame(Draft one, Draft other) {
        Candidate left = one.candidate();
        Candidate right = other.candidate();
        boolean agree = left.kind() == right.kind()
                && agreeInMode(left, right)
                && agreeInParties(left, right)
                && agreeInStatus(one, other)
                && agreeInTime(one, other);
        return agree && somethingSpeaksForIt(one, other);
    }

    private static boolean agreeInMode(Candidate left, Candidate right) {
        return Objects.equals(
                left.match().trigger().mode(), right.match().trigger().mode());
    }

    private static boolean agreeInParties(Candidate left, Candidate right) {
        Set<String> actors = codes(left.roles().actors().stream());
        Set<String> others = codes(right.roles().actors().stream());
        if (isMutual(left) || isMutual(right)) {
            boolean told = namesBoth(left, actors) && namesBoth(right, others);
            return told && (actors.containsAll(others) || others.containsAll(actors));
        }
        Set<String> recipients = codes(left.roles().recipients().stream());
        Set<String> otherRecipients = codes(right.roles().recipients().stream());
        boolean listeners = recipients.isEmpty() || otherRecipients.isEmpty() || share(recipients, otherRecipients);
        return share(actors, others) && listeners;
    }

    /** "He is to meet twenty leaders" is another meeting; a bare "the talks" is the one just told. */
    private static boolean namesBoth(Candidate candidate, Set<String> actors) {
        return actors.size() > 1
                || !candidate.match().isVerb()
                || candidate.match().syntax().headline();
    }

    private static Set<String> codes(Stream<Actor> actors) {
        return actors.map(Actor::code).collect(Collectors.toSet());
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** A visit announced in the headline is the visit told below; a feared invasion is no invasion. */
    private static boolean agreeInStatus(Draft one, Draft other) {
        EventStatus left = one.candidate().reality().status();
        EventStatus right = other.candidate().reality().status();
        if (world(left) == world(right)) {
            return true;
        }
        boolean ahead = (left == EventStatus.PLANNED && world(right) == EventStatus.HAPPENED)
                || (right == EventStatus.PLANNED && world(left) == EventStatus.HAPPENED);
        Draft planned = left == EventStatus.PLANNED ? one : other;
        return ahead
                && planned.candidate().kind() == EventKind.CONSULT
                && planned.when().basis() == Basis.BOUNDED;
    }

    private static EventStatus world(EventStatus status) {
        return status == EventStatus.ONGOING ? EventStatus.HAPPENED : status;
    }

    /** Two own times must overlap; a limit or an inherited time says too little to part what else agrees. */
    private boolean agreeInTime(Draft one, Draft other) {
        TimeInterval left = one.when().interval();
        TimeInterval right = other.when().interval();
        if (isOldBesideHeadline(one, other) || isOldBesideHeadline(other, one)) {
            return false;
        }
        boolean loose = isLoose(one) || isLoose(other);
        boolean ahead = one.candidate().reality().status() == EventStatus.PLANNED
                || other.candidate().reality().status() == EventStatus.PLANNED;
        return (ahead && loose) || left.overlaps(right);
    }

    private boolean isOldBesideHeadline(Draft title, Draft told) {
        LocalDate end = told.when().interval().end();
        return published != null
                && title.candidate().match().syntax().headline()
                && !isLoose(told)
                && end != null
                && end.isBefore(published.minusDays(NEWS_DAYS));
    }

    private static boolean isLoose(Draft draft) {
        return draft.when().basis() == Basis.BOUNDED;
    }

    private static boolean somethingSpeaksForIt(Draft one, Draft other) {
        Candidate left = one.candidate();
        Candidate right = other.candidate();
        boolean sameDay = one.isDated()
                && other.isDated()
                && Objects.equals(one.when().interval(), other.when().interval());
        boolean inherited =
                one.when().basis() == Basis.INHERITED || other.when().basis() == Basis.INHERITED;
        if (inherited && (isAnother(one) || isAnother(other))) {
            return false;
        }
        if (left.kind() == EventKind.CONSULT && left.match().trigger().mode() != null) {
            boolean visit = left.match().trigger().has(Hint.VISIT) && sameGoal(one, other);
            boolean loose = !left.match().trigger().has(Hint.VISIT) && isToldOn(one, other);
            return visit || sameDay || loose;
        }
        if (one.sentence() == other.sentence()
                && left.match().isVerb()
                && right.match().isVerb()) {
            return true;
        }
        if (left.kind() == EventKind.STATEMENT) {
            return other.sentence() - one.sentence() <= SPEECH_GOES_ON;
        }
        if (left.match().trigger().has(Hint.STATE) && right.match().trigger().has(Hint.STATE)) {
            return sameRecipients(left, right);
        }
        return sharesWords(one, other) || (sameDay && sameRecipients(left, right) && sameTrigger(left, right));
    }

    /** A meeting without a time is one told nearby or the one of the headline, unless it is said to be another. */
    private static boolean isToldOn(Draft one, Draft other) {
        boolean loose = isLoose(one) || isLoose(other);
        boolean title = one.candidate().match().syntax().headline()
                || other.candidate().match().syntax().headline();
        boolean near = Math.abs(other.sentence() - one.sentence()) <= MEETING_GOES_ON;
        return loose && (near || title) && !isAnother(one) && !isAnother(other);
    }

    /** "met for the second time", "met again" */
    private static boolean isAnother(Draft draft) {
        SentenceSyntax sentence = draft.candidate().match().syntax();
        int from = draft.candidate().match().last() + 1;
        int end = new ClauseArguments(sentence)
                .endOfClause(draft.candidate().match().last());
        for (int i = from; i < end; i++) {
            boolean counted = sentence.is(i, "time") && (sentence.is(i - 1, "second") || sentence.is(i - 1, "third"));
            if (counted || sentence.is(i, "again")) {
                return true;
            }
        }
        return false;
    }

    /** A visit goes to the same host or place; one without either is the visit just told. */
    private static boolean sameGoal(Draft one, Draft other) {
        Roles left = one.candidate().roles();
        Roles right = other.candidate().roles();
        if (!left.recipients().isEmpty() && !right.recipients().isEmpty()) {
            return true;
        }
        boolean near = Math.abs(other.sentence() - one.sentence()) <= SPEECH_GOES_ON;
        boolean named =
                left.place() == null || right.place() == null || left.place().equals(right.place());
        return near && named && sharesLeader(left, right);
    }

    private static boolean sharesLeader(Roles left, Roles right) {
        return left.actors().stream().anyMatch(right.actors()::contains);
    }

    private static boolean sameTrigger(Candidate left, Candidate right) {
        return left.match().trigger().base().equals(right.match().trigger().base());
    }

    private static boolean sameRecipients(Candidate left, Candidate right) {
        Set<String> one = codes(left.roles().recipients().stream());
        return !one.isEmpty() && one.equals(codes(right.roles().recipients().stream()));
    }

    /** Whether what is done is told in the same words: "boycott", "boycotts". */
    private static boolean sharesWords(Draft one, Draft other) {
        return share(words(one), words(other));
    }

    private static Set<String> words(Draft draft) {
        TriggerMatch match = draft.candidate().match();
        SentenceSyntax sentence = match.syntax();
        Set<String> words = new HashSet<>();
        words.add(stem(match.trigger().base()));
        int end = new ClauseArguments(sentence).endOfClause(match.last());
        for (int i = match.last() + 1; i < end; i++) {
            if (sentence.tag(i) == PartOfSpeech.NOUN && !sentence.isTime(i)) {
                words.add(singular(sentence.lower(i)));
            }
        }
        return words;
    }

    /** "deploy" and "deployment", "apologise" and "apology" begin alike. */
    private static String stem(String base) {
        return base.substring(0, Math.min(STEM, base.length()));
    }

    private static String singular(String noun) {
        return noun.endsWith("s") && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
    }
}
