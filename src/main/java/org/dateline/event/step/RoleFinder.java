package org.dateline.event.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Actor;
import org.dateline.event.QuadClass;
import org.dateline.event.actor.ActorMention;
import org.dateline.event.actor.ActorResolver;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.lexicon.Trigger;
import org.dateline.lexicon.TriggerLexicon;
import org.jspecify.annotations.Nullable;

/** Second step: who acts and who receives, from where the lexicon says the parties of a trigger stand. */
final class RoleFinder {

    private static final Set<String> OPENERS_OF_CHAINS = Set.of("of", "by", "from", "with", "including");
    private static final Set<String> ABOUT_WHOM = Set.of("by", "about", "at", "over", "with", "of");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at");

    private final SentenceSyntax sentence;
    private final List<ActorMention> mentions;
    private final ClauseArguments clause;
    private final TriggerLexicon lexicon = TriggerLexicon.load();
    private final SubjectWords subjects;
    private final NamedParties parties;
    private final DomesticParties domestic;

    RoleFinder(SentenceSyntax sentence, List<ActorMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.clause = new ClauseArguments(sentence);
        this.parties = new NamedParties(sentence, mentions);
        this.domestic = new DomesticParties(sentence, mentions);
        this.subjects = new SubjectWords(sentence, mentions);
    }

    Roles find(TriggerMatch match) {
        boolean passive = match.group() != null
                && match.group().passive()
                && !match.trigger().has(Trigger.Hint.STATIVE);
        Trigger trigger = match.trigger();
        List<String> actorSources = passive ? List.of("by") : trigger.actor();
        List<String> recipientSources = passive ? List.of("subj") : trigger.recipient();
        List<ActorMention> acting = trigger.has(Trigger.Hint.RECIPROCAL) && !passive
                ? all(match, joined(actorSources, recipientSources))
                : first(match, actorSources);
        List<Actor> actors = actors(acting);
        boolean own =
                match.isVerb() || !first(match, withoutSubject(actorSources)).isEmpty();
        List<Actor> recipients = trigger.has(Trigger.Hint.RECIPROCAL) && !passive
                ? List.of()
                : receiving(match, recipientSources, actors);
        if (recipients.isEmpty() && !passive && isDirected(match)) {
            recipients = parties.concerned(match, actors);
        }
        if (recipients.isEmpty() && trigger.kind().equals("THREATEN")) {
            recipients = without(actors(conditioned(match)), actors);
        }
        if (recipients.isEmpty() && match.isVerb() && actors.size() == 1 && !isMutual(match, passive)) {
            recipients = ruled(match, recipientSources, actors.getFirst());
        }
        boolean followed = acting.stream().anyMatch(mention -> mention.how() == ActorMention.How.ANAPHOR);
        return new Roles(actors, recipients, place(match), leading(match, actors), followed, own, words(match));
    }

    /** "threatened to leave unless Peru gave way": who is to give way. */
    private List<ActorMention> conditioned(TriggerMatch match) {
        for (int i = match.last() + 1; i < sentence.to(); i++) {
            if (sentence.is(i, "if") || sentence.is(i, "unless")) {
                return sentence.groupAfter(i)
                        .map(group -> in(clause.subject(group), match))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static boolean isMutual(TriggerMatch match, boolean passive) {
        return match.trigger().has(Trigger.Hint.RECIPROCAL) && !passive;
    }

    private List<Actor> ruled(TriggerMatch match, List<String> sources, Actor state) {
        return sources.stream()
                .flatMap(source -> phrases(match, source).stream())
                .flatMap(phrase -> domestic.ruled(phrase, state).stream())
                .filter(people -> !people.name().equals(state.name()))
                .limit(1)
                .toList();
    }

    private List<NounPhrase> phrases(TriggerMatch match, String source) {
        return switch (source) {
            case "subj" -> match.governing().map(clause::subject).orElse(List.of());
            case "obj" -> clause.object(match.last());
            case "poss", "mod" -> List.of();
            default -> clause.prepositional(source, match.last());
        };
    }

    /** "said it would close its border with Peru": a threat or charge that is only said concerns whom it names. */
    Candidate withConcerned(Candidate candidate) {
        boolean directed = candidate.match().trigger().has(Trigger.Hint.SPEECH)
                && KindReader.promised(candidate, candidate.reality().status()).quadClass()
                        == QuadClass.VERBAL_CONFLICT;
        return directed && candidate.roles().recipients().isEmpty()
                ? candidate.with(candidate
                        .roles()
                        .withRecipients(parties.concerned(
                                candidate.match(), candidate.roles().actors())))
                : candidate;
    }

    /** Acts that are done to somebody, if not to whom the grammar names then to whom what is done concerns. */
    private static boolean isDirected(TriggerMatch match) {
        boolean plain = match.trigger().has(Trigger.Hint.RECIPROCAL)
                || match.trigger().has(Trigger.Hint.SPEECH)
                || match.trigger().has(Trigger.Hint.VISIT);
        return match.isVerb()
                && !plain
                && switch (match.trigger().kind()) {
                    case "CONSULT", "STATEMENT", "OTHER" -> false;
                    default -> true;
                };
    }

    /** What the text calls the subject; empty where a pronoun or nothing names it. */
    private Roles.Named words(TriggerMatch match) {
        return match.governing()
                .map(group -> subjects.of(clause.subject(group)))
                .orElse(new Roles.Named("", false));
    }

    /** Those who receive; "near its border with Ukraine" leads past the actor to the other side. */
    private List<Actor> receiving(TriggerMatch match, List<String> sources, List<Actor> acting) {
        for (String source : sources) {
            List<Actor> found = without(actors(from(match, source)), acting);
            if (!found.isEmpty()) {
                return found;
            }
            List<NounPhrase> phrases =
                    source.equals("obj") ? clause.object(match.last()) : clause.prepositional(source, match.last());
            List<Actor> beyond =
                    phrases.isEmpty() ? List.of() : without(actors(chained(phrases.getLast(), match)), acting);
            if (!beyond.isEmpty()) {
                return beyond;
            }
        }
        return List.of();
    }

    /** The same with those named in the noun phrase after a token as recipients. */
    Roles withRecipientsAfter(Roles roles, int token) {
        List<ActorMention> named = new ArrayList<>();
        int after = ABOUT_WHOM.contains(sentence.lower(token + 1)) ? token + 1 : token;
        for (NounPhrase phrase : clause.object(after)) {
            int next = phrase.last() + 1;
            boolean lists = sentence.is(next, "including");
            List<NounPhrase> phrases = lists
                    ? sentence.phraseStartingAt(next + 1)
                            .map(clause::coordinatedAfter)
                            .orElse(List.of())
                    : List.of(phrase);
            mentions.stream()
                    .filter(mention -> phrases.stream()
                            .anyMatch(each -> mention.first() <= each.last() && each.first() <= mention.last()))
                    .forEach(named::add);
        }
        List<Actor> recipients = without(actors(named), roles.actors());
        return roles.withRecipients(recipients);
    }

    /** "said that Peru must withdraw": who must do it is who is asked. */
    Roles withSubjectAsRecipient(Roles roles, int modal) {
        List<ActorMention> asked = sentence.groupAt(modal)
                .map(clause::subject)
                .map(phrases -> phrases.stream()
                        .flatMap(phrase -> parties.of(phrase).stream())
                        .toList())
                .orElse(List.of());
        return roles.withRecipients(without(actors(asked), roles.actors()));
    }

    private static List<String> joined(List<String> actors, List<String> recipients) {
        List<String> both = new ArrayList<>(actors);
        both.addAll(recipients);
        return both;
    }

    private static List<String> withoutSubject(List<String> sources) {
        return sources.stream().filter(source -> !source.equals("subj")).toList();
    }

    private List<ActorMention> first(TriggerMatch match, List<String> sources) {
        return sources.stream()
                .map(source -> from(match, source))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** All parties of a mutual act: the clause's subject counts only where the phrase itself does not name two. */
    private List<ActorMention> all(TriggerMatch match, List<String> sources) {
        Map<Integer, ActorMention> found = new LinkedHashMap<>();
        for (String source : sources) {
            boolean enough = actors(List.copyOf(found.values())).size() > 1;
            if (!enough) {
                from(match, source).forEach(mention -> found.putIfAbsent(mention.first(), mention));
            }
        }
        return List.copyOf(found.values());
    }

    private List<ActorMention> from(TriggerMatch match, String source) {
        return switch (source) {
            case "subj" -> subjectOf(match);
            case "obj" -> in(object(match), match);
            case "poss", "mod" -> inside(match);
            default -> in(clause.prepositional(source, match.last()), match);
        };
    }

    /** The object; of "proposed that Peru and Chile meet" those who are to meet. */
    private List<NounPhrase> object(TriggerMatch match) {
        return match.trigger().base().endsWith(" that")
                ? sentence.groupAfter(match.last()).map(clause::subject).orElse(List.of())
                : clause.object(match.last());
    }

    private List<ActorMention> subjectOf(TriggerMatch match) {
        Optional<VerbGroup> group = match.governing().or(() -> opening(match));
        if (group.isEmpty()) {
            return List.of();
        }
        if (!match.isVerb()
                && group.get().head() < match.first()
                && clause.isBroken(group.get().head(), match.first())) {
            return List.of();
        }
        List<NounPhrase> subject = clause.subject(group.get());
        List<ActorMention> named =
                match.trigger().kind().equals("THREATEN") && match.isVerb() ? heads(subject) : in(subject, match);
        return named.isEmpty() && match.isVerb() ? people(subject) : named;
    }

    private List<ActorMention> people(List<NounPhrase> phrases) {
        return phrases.stream().flatMap(phrase -> domestic.of(phrase).stream()).toList();
    }

    /** "At a meeting with …, Russia said": whoever speaks was at the meeting. */
    private Optional<VerbGroup> opening(TriggerMatch match) {
        return match.phrase()
                .filter(phrase -> phrase.first() == sentence.from() + 1 && sentence.isPrepositional(phrase))
                .flatMap(phrase -> sentence.groupAfter(phrase.last()));
    }

    /** "a row that threatens to grow" is no threat by those who are in the row: only a head counts. */
    private List<ActorMention> heads(List<NounPhrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> mentions.stream()
                        .filter(mention -> mention.last() >= phrase.first() && mention.first() <= phrase.last())
                        .filter(mention -> mention.last() >= phrase.last() || acts(phrase)))
                .toList();
    }

    private boolean acts(NounPhrase phrase) {
        String head = sentence.lower(phrase.last());
        return lexicon.isAgent(head) || lexicon.isPeople(head);
    }

    /** Parties before the trigger in its own noun phrase: "Putin’s visit", "the Russian attack". */
    private List<ActorMention> inside(TriggerMatch match) {
        return match.phrase().stream()
                .flatMap(phrase -> mentions.stream()
                        .filter(mention -> mention.first() >= phrase.first() && mention.last() < match.first()))
                .toList();
    }

    /** The parties of noun phrases; where they name none, those of "officials from Iran", "the head of the agency". */
    private List<ActorMention> in(List<NounPhrase> phrases, TriggerMatch match) {
        List<ActorMention> found = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            parties.of(phrase).stream()
                    .filter(mention -> match.first() > mention.last() || match.last() < mention.first())
                    .forEach(found::add);
        }
        if (found.isEmpty() && !phrases.isEmpty()) {
            return chained(phrases.getLast(), match);
        }
        return found;
    }

    private List<ActorMention> chained(NounPhrase phrase, TriggerMatch match) {
        if (parties.isBystander(phrase)) {
            return List.of();
        }
        int after = phrase.last() + 1;
        int preposition = sentence.groupAt(after)
                .filter(group -> group.is(VerbGroup.Shape.PARTICIPLE))
                .map(group -> group.head() + 1)
                .orElse(after);
        if (!OPENERS_OF_CHAINS.contains(sentence.lower(preposition))) {
            return List.of();
        }
        return sentence.phraseStartingAt(preposition + 1)
                .map(next -> in(clause.coordinatedAfter(next), match))
                .orElse(List.of());
    }

    private static List<Actor> actors(List<ActorMention> found) {
        Map<String, Actor> byCode = new LinkedHashMap<>();
        found.stream().flatMap(mention -> mention.actors().stream()).forEach(actor -> {
            byCode.merge(actor.code(), actor, RoleFinder::fuller);
        });
        return List.copyOf(byCode.values());
    }

    /** Of "China" and "Wang Yi, China" the latter says more. */
    private static Actor fuller(Actor one, Actor other) {
        return one.name().length() >= other.name().length() ? one : other;
    }

    private static List<Actor> without(List<Actor> recipients, List<Actor> actors) {
        return recipients.stream()
                .filter(recipient ->
                        actors.stream().noneMatch(actor -> actor.code().equals(recipient.code())))
                .toList();
    }

    private List<Actor> leading(TriggerMatch match, List<Actor> actors) {
        List<Actor> subject = match.isVerb() ? actors(subjectOf(match)) : actors;
        return subject.isEmpty() ? actors : subject;
    }

    /** "in Beijing", "at Camp David": capitalised words after a preposition of place in the trigger's clause. */
    private @Nullable String place(TriggerMatch match) {
        for (int i = match.last() + 1; i < clause.endOfClause(match.last()); i++) {
            boolean opens = PLACE_PREPOSITIONS.contains(sentence.lower(i)) && !sentence.isTime(i + 1);
            Optional<NounPhrase> phrase = opens ? sentence.phraseStartingAt(i + 1) : Optional.empty();
            if (phrase.filter(this::isPlace).isPresent()) {
                return text(afterArticle(phrase.get()), phrase.get().last());
            }
        }
        return destination(match);
    }

    private boolean isPlace(NounPhrase phrase) {
        boolean occasion = lexicon.nounAt(sentence.tokens(), phrase.last()).isPresent();
        return sentence.tokens().isCapitalized(phrase.last()) && !occasion;
    }

    /** "flew to Belfast": a journey's end that is no party is still a place. */
    private @Nullable String destination(TriggerMatch match) {
        int next = match.last() + 1;
        boolean leads = match.isVerb() && match.trigger().has(Trigger.Hint.VISIT);
        int start = sentence.is(next, "to") || sentence.is(next, "in") ? next + 1 : next;
        return leads
                ? sentence.phraseStartingAt(start)
                        .filter(this::isPlace)
                        .filter(phrase -> ActorResolver.within(mentions, phrase).stream()
                                .allMatch(mention -> mention.how() == ActorMention.How.SEAT))
                        .map(phrase -> text(afterArticle(phrase), phrase.last()))
                        .orElse(null)
                : null;
    }

    private int afterArticle(NounPhrase phrase) {
        return sentence.is(phrase.first(), "the") ? phrase.first() + 1 : phrase.first();
    }

    private String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && !sentence.tokens().touchesPrevious(i)) {
                text.append(' ');
            }
            text.append(sentence.tokens().text(i));
        }
        return text.toString();
    }
}
