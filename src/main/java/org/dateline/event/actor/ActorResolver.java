package org.dateline.event.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Actor;
import org.dateline.event.actor.ActorMention.How;
import org.dateline.event.actor.KnownName.Sort;
import org.dateline.event.nlp.PartOfSpeech;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties that a sentence names, one sentence after another in reading order: what "he" means depends on what
 * came before. One for each article.
 */
public final class ActorResolver {

    /** "Russia’s newly appointed foreign minister": how far an office may stand from its state. */
    private static final int OFFICE_REACH = 3;

    private final Map<Integer, KnownName> names;
    private final Set<String> organisations;
    private final ArticleMemory memory = new ArticleMemory();
    private final AnaphorResolver anaphors;

    /** @param names the known names of the body by the index of their first token */
    public ActorResolver(Map<Integer, KnownName> names) {
        this.names = Map.copyOf(names);
        this.organisations = names.values().stream()
                .filter(name -> name.sort() == Sort.ORGANISATION)
                .map(KnownName::code)
                .collect(Collectors.toUnmodifiableSet());
        this.anaphors = new AnaphorResolver(memory, organisations);
    }

    public List<ActorMention> resolve(SentenceSyntax sentence) {
        List<ActorMention> found = new ArrayList<>();
        Strangers strangers = new Strangers(memory, names);
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<ActorMention> mention = mentionAt(sentence, i, found);
            mention.ifPresent(found::add);
            if (mention.isEmpty()) {
                i = strangers.pass(sentence, i);
                continue;
            }
            i = mention.get().last() + 1;
        }
        remember(sentence, found, strangers.first());
        return found;
    }

    private Optional<ActorMention> mentionAt(SentenceSyntax sentence, int i, List<ActorMention> before) {
        if (sentence.isTime(i)) {
            return Optional.empty();
        }
        KnownName name = names.get(i);
        if (name == null || name.last() >= sentence.to()) {
            return unknown(sentence, i, before);
        }
        return switch (name.sort()) {
            case PERSON -> Optional.of(person(sentence, name));
            case OFFICE -> office(sentence, name);
            default -> Optional.of(party(sentence, name));
        };
    }

    private ActorMention person(SentenceSyntax sentence, KnownName name) {
        String full = name.person() == null ? sentence.tokens().text(name.last()) : name.person();
        Actor actor = new Actor(name.code(), full + ", " + name.lane(), name.lane());
        memory.introduce(Tokens.of(full), actor);
        return new ActorMention(name.first(), name.last(), List.of(actor), How.PERSON);
    }

    /** "President Vladimir Putin", "the president of France"; a bare office follows whoever held it in the article. */
    private Optional<ActorMention> office(SentenceSyntax sentence, KnownName office) {
        String title = title(sentence, office);
        KnownName next = names.get(office.last() + 1);
        if (next != null && next.sort() == Sort.PERSON) {
            ActorMention holder = person(sentence, next);
            memory.holds(title, holder.actors().getFirst());
            return Optional.of(new ActorMention(office.first(), holder.last(), holder.actors(), How.PERSON));
        }
        if (sentence.is(office.last() + 1, "of")) {
            return officeOf(sentence, office, title);
        }
        return memory.byAlias(sentence.tokens().text(Math.min(office.last() + 1, sentence.to() - 1)))
                .or(() -> sentence.is(office.first() - 1, "the") ? memory.byOffice(title) : Optional.empty())
                .map(actor -> new ActorMention(office.first(), office.last(), List.of(actor), How.ANAPHOR));
    }

    private Optional<ActorMention> officeOf(SentenceSyntax sentence, KnownName office, String title) {
        int at = office.last() + 2;
        KnownName of = names.get(sentence.is(at, "the") ? at + 1 : at);
        if (of == null || !of.isParty() || of.sort() == Sort.PERSON) {
            return Optional.empty();
        }
        return Optional.of(holder(sentence, office.first(), of, office.last(), of.last(), title));
    }

    private ActorMention party(SentenceSyntax sentence, KnownName name) {
        if (name.sort() == Sort.ORGANISATION) {
            memory.topicOrganisation(plain(name));
        }
        Optional<ActorMention> led = anaphors.blocLedBy(sentence, name);
        if (led.isPresent()) {
            return led.get();
        }
        int at = name.last() + 1;
        if (sentence.is(at, "'s") || sentence.is(at, "’s")) {
            at++;
        }
        for (int k = at; k < at + OFFICE_REACH && sentence.holds(k); k++) {
            KnownName office = names.get(k);
            if (office != null && office.sort() == Sort.OFFICE) {
                return holder(sentence, name.first(), name, office.last(), office.last(), title(sentence, office));
            }
            if (sentence.tag(k) != PartOfSpeech.ADJ && sentence.tag(k) != PartOfSpeech.NOUN) {
                break;
            }
        }
        return new ActorMention(name.first(), name.last(), List.of(plain(name)), how(name.sort()));
    }

    /** Someone with an office of a state; the name, if one follows, known or not, is kept for later. */
    private ActorMention holder(
            SentenceSyntax sentence, int first, KnownName of, int officeLast, int phraseLast, String title) {
        int at = Math.max(officeLast, phraseLast) + 1;
        at = afterPosting(sentence, at);
        if (sentence.is(at, ",") && isName(sentence, at + 1)) {
            at++;
        }
        KnownName known = names.get(at);
        if (known != null && known.sort() == Sort.PERSON) {
            ActorMention person = person(sentence, known);
            memory.holds(title, person.actors().getFirst());
            return new ActorMention(first, known.last(), person.actors(), How.PERSON);
        }
        int last = lastOfName(sentence, at);
        if (last < at) {
            Actor state = plain(of);
            return new ActorMention(first, Math.max(officeLast, phraseLast), List.of(state), How.NAME);
        }
        String full = text(sentence, at, last);
        Actor actor = new Actor(of.code(), full + ", " + of.lane(), of.lane());
        memory.introduce(Tokens.of(full), actor);
        memory.holds(title, actor);
        return new ActorMention(first, last, List.of(actor), How.PERSON);
    }

    /** "the Ruritanian ambassador to the UN, Jane Roe": where someone is posted stands between office and name. */
    private int afterPosting(SentenceSyntax sentence, int at) {
        if (!sentence.is(at, "to")) {
            return at;
        }
        KnownName posting = names.get(sentence.is(at + 1, "the") ? at + 2 : at + 1);
        return posting != null && posting.isParty() ? posting.last() + 1 : at;
    }

    private boolean isName(SentenceSyntax sentence, int at) {
        KnownName known = names.get(at);
        return known != null ? known.sort() == Sort.PERSON : lastOfName(sentence, at) > at;
    }

    /** The last of a run of capitalised proper nouns that the gazetteer does not know; before {@code at} if none. */
    private int lastOfName(SentenceSyntax sentence, int at) {
        int i = at;
        while (sentence.holds(i)
                && sentence.tag(i) == PartOfSpeech.PROPN
                && sentence.tokens().isCapitalized(i)
                && (i > at || !names.containsKey(i))
                && !isOther(names.get(i))
                && !sentence.isTime(i)) {
            i++;
        }
        return i - 1;
    }

    private static boolean isOther(@Nullable KnownName name) {
        return name != null && name.sort() != Sort.PERSON;
    }

    private Optional<ActorMention> unknown(SentenceSyntax sentence, int i, List<ActorMention> before) {
        if (sentence.tag(i) == PartOfSpeech.PROPN && sentence.tokens().isCapitalized(i)) {
            Optional<Actor> known = memory.byAlias(sentence.tokens().text(i));
            if (known.isPresent()) {
                return Optional.of(
                        new ActorMention(i, Math.max(i, lastOfName(sentence, i)), List.of(known.get()), How.PERSON));
            }
            return apposition(sentence, i);
        }
        return anaphors.resolve(sentence, i, before);
    }

    /** "Jane Roe, the Ruritanian foreign minister": the office behind the comma tells who she is. */
    private Optional<ActorMention> apposition(SentenceSyntax sentence, int first) {
        int last = lastOfName(sentence, first);
        if (last <= first || !sentence.is(last + 1, ",")) {
            return Optional.empty();
        }
        int at = sentence.is(last + 2, "the") ? last + 3 : last + 2;
        KnownName of = names.get(at);
        if (of != null && of.sort() == Sort.OFFICE && sentence.is(of.last() + 1, "of")) {
            int party = sentence.is(of.last() + 2, "the") ? of.last() + 3 : of.last() + 2;
            return Optional.ofNullable(names.get(party))
                    .filter(name -> name.isParty() && name.sort() != Sort.PERSON)
                    .map(name -> introduced(sentence, first, last, name, of));
        }
        if (of == null || !of.isParty()) {
            return Optional.empty();
        }
        int office =
                sentence.is(of.last() + 1, "'s") || sentence.is(of.last() + 1, "’s") ? of.last() + 2 : of.last() + 1;
        KnownName title = names.get(office);
        if (title == null || title.sort() != Sort.OFFICE) {
            return Optional.empty();
        }
        return Optional.of(introduced(sentence, first, last, of, title));
    }

    private ActorMention introduced(SentenceSyntax sentence, int first, int last, KnownName of, KnownName office) {
        String full = text(sentence, first, last);
        Actor actor = new Actor(of.code(), full + ", " + of.lane(), of.lane());
        memory.introduce(Tokens.of(full), actor);
        memory.holds(title(sentence, office), actor);
        return new ActorMention(first, last, List.of(actor), How.PERSON);
    }

    private void remember(SentenceSyntax sentence, List<ActorMention> found, int stranger) {
        found.stream()
                .filter(ActorMention::isOnePerson)
                .findFirst()
                .filter(mention -> mention.first() < stranger)
                .ifPresent(mention -> memory.topicPerson(mention.actors().getFirst()));
        found.stream()
                .filter(mention -> mention.how() != How.ANAPHOR)
                .map(mention -> mention.actors().getFirst())
                .findFirst()
                .ifPresent(actor -> memory.topicState(new Actor(actor.code(), actor.lane(), actor.lane())));
        found.stream()
                .flatMap(mention -> mention.actors().stream())
                .filter(this::isOrganisation)
                .reduce((earlier, later) -> later)
                .ifPresent(memory::topicOrganisation);
        Pairs.in(sentence, found).ifPresent(memory::sawPair);
        found.stream()
                .filter(mention -> mention.actors().size() == 2)
                .forEach(mention -> memory.sawPair(mention.actors()));
        group(sentence, found).ifPresent(memory::sawGroup);
    }

    /** Whom "they" means from now on: those joined here, a pair spoken of, nobody where others are the subject. */
    private static Optional<List<Actor>> group(SentenceSyntax sentence, List<ActorMention> found) {
        Optional<List<Actor>> joined = Pairs.joined(sentence, found)
                .or(() -> found.stream()
                        .map(ActorMention::actors)
                        .filter(actors -> actors.size() > 1)
                        .findFirst())
                .or(() -> Pairs.in(sentence, found));
        if (joined.isPresent()) {
            return joined;
        }
        return sentence.phrases().stream()
                .filter(phrase -> !sentence.isPrepositional(phrase))
                .findFirst()
                .filter(phrase -> sentence.tag(phrase.last()) == PartOfSpeech.NOUN
                        && sentence.lower(phrase.last()).endsWith("s"))
                .filter(phrase -> within(found, phrase).isEmpty())
                .map(phrase -> List.of());
    }

    private boolean isOrganisation(Actor actor) {
        return organisations.contains(actor.code());
    }

    private static Actor plain(KnownName name) {
        String called = name.person() == null ? name.lane() : name.person();
        return new Actor(name.code(), called, name.lane());
    }

    private static How how(Sort sort) {
        return switch (sort) {
            case DEMONYM -> How.DEMONYM;
            case CAPITAL, PALACE -> How.SEAT;
            default -> How.NAME;
        };
    }

    private static String title(SentenceSyntax sentence, KnownName office) {
        return text(sentence, office.first(), office.last()).toLowerCase(java.util.Locale.ROOT);
    }

    private static String text(SentenceSyntax sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && !sentence.tokens().touchesPrevious(i)) {
                text.append(' ');
            }
            text.append(sentence.tokens().text(i));
        }
        return text.toString();
    }

    /** The noun phrase's mentions, for those who ask by phrase. */
    public static List<ActorMention> within(List<ActorMention> mentions, NounPhrase phrase) {
        return mentions.stream()
                .filter(mention -> mention.first() <= phrase.last() && phrase.first() <= mention.last())
                .toList();
    }
}
