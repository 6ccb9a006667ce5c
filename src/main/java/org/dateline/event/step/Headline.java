package org.dateline.event.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.event.Actor;
import org.dateline.event.EventStatus;
import org.dateline.event.syntax.NounPhrase;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.event.syntax.VerbGroup.Shape;
import org.dateline.event.syntax.VerbGroup.Tense;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.lexicon.TriggerLexicon;

/** Sixth step: says an event in a few words of the text, active and in the present tense where the grammar allows. */
final class Headline {

    static final int LONGEST = 88;
    static final int LONGEST_LABEL = 40;

    private static final int MOST_NAMES = 3;

    private final TriggerLexicon lexicon = TriggerLexicon.load();

    String of(Draft draft, List<Actor> actors, EventStatus status) {
        TriggerMatch match = draft.candidate().match();
        VerbGroup group = match.group();
        String words = group == null ? ofNoun(match, actors) : ofVerb(match, group, draft.candidate(), actors, status);
        return shortened(capitalized(words), LONGEST);
    }

    static String label(String headline) {
        return shortened(headline, LONGEST_LABEL);
    }

    private String ofVerb(
            TriggerMatch match, VerbGroup group, Candidate candidate, List<Actor> actors, EventStatus status) {
        List<Actor> leading = candidate.roles().leading();
        List<Actor> subject = group.passive() && !candidate.roles().recipients().isEmpty()
                ? candidate.roles().recipients()
                : group.passive() ? List.of() : leading.isEmpty() ? actors : leading;
        String names = subject.isEmpty() ? subjectWords(match.syntax(), group) : names(subject);
        String rest = text(match.syntax(), group.head() + 1, end(match));
        if (match.trigger().has(Hint.SPEECH) && isQuotedBefore(match)) {
            rest = text(match.syntax(), match.syntax().from(), quotationEnd(match));
        }
        return (names + " " + predicate(match, group, status, subject.size() > 1) + " " + rest).strip();
    }

    /** "‘…’, she said": what is said stands before. */
    private static boolean isQuotedBefore(TriggerMatch match) {
        SentenceSyntax sentence = match.syntax();
        return sentence.isQuoted(sentence.from() + 1) && !sentence.isQuoted(match.first());
    }

    private static int quotationEnd(TriggerMatch match) {
        int i = match.syntax().from() + 1;
        while (i < match.first() && match.syntax().isQuoted(i)) {
            i++;
        }
        return i;
    }

    private static String subjectWords(SentenceSyntax sentence, VerbGroup group) {
        List<NounPhrase> subject = new ClauseArguments(sentence).subject(group);
        return subject.isEmpty()
                ? ""
                : text(sentence, subject.getFirst().first(), subject.getLast().last() + 1);
    }

    private String predicate(TriggerMatch match, VerbGroup group, EventStatus status, boolean plural) {
        SentenceSyntax sentence = match.syntax();
        String verb = sentence.lower(group.head());
        boolean past = group.tense() == Tense.PAST
                || group.tense() == Tense.PERFECT
                || group.tense() == Tense.PLUPERFECT
                || group.is(Shape.ING);
        boolean told = status == EventStatus.HAPPENED && group.is(Shape.INFINITIVE);
        if (!group.passive() && !group.negated() && ((past && group.modal() == null) || told)) {
            return present(match, verb, plural);
        }
        if (group.is(Shape.INFINITIVE) && status != EventStatus.PLANNED) {
            return sentence.groupBefore(group.first())
                    .filter(governor -> group.first() - governor.head() <= 2)
                    .map(governor -> text(sentence, governor.first(), group.head() + 1))
                    .orElse("may " + verb);
        }
        if (sentence.headline() && group.first() == group.head()) {
            return plural ? present(match, verb, true) : lexicon.presentOf(verb).orElse(verb);
        }
        return text(sentence, group.first(), group.head() + 1);
    }

    private String present(TriggerMatch match, String verb, boolean plural) {
        String base = match.trigger().base();
        int cut = base.indexOf(' ');
        String first = cut < 0 ? base : base.substring(0, cut);
        return plural ? first : lexicon.presentOf(verb).orElse(first);
    }

    /** "its deployment of troops" becomes "Russia’s deployment of troops". */
    private static String ofNoun(TriggerMatch match, List<Actor> actors) {
        SentenceSyntax sentence = match.syntax();
        int first = match.phrase().map(NounPhrase::first).orElse(match.first());
        int end = new ClauseArguments(sentence).endOfClause(match.last());
        String word = sentence.lower(first);
        boolean possessive = word.equals("its") || word.equals("his") || word.equals("her") || word.equals("their");
        boolean article = word.equals("the") || word.equals("a") || word.equals("an");
        String what = text(sentence, possessive || article ? first + 1 : first, end);
        if (possessive) {
            return names(actors) + "’s " + what;
        }
        boolean named = actors.stream().anyMatch(actor -> mentions(what, actor));
        return named ? what : names(actors) + ": " + what;
    }

    private static boolean mentions(String text, Actor actor) {
        String name = shortName(actor);
        int cut = name.lastIndexOf(' ');
        return text.contains(name.substring(cut + 1)) || text.contains(actor.lane());
    }

    private static int end(TriggerMatch match) {
        SentenceSyntax sentence = match.syntax();
        if (match.trigger().has(Hint.SPEECH)) {
            return sentence.to();
        }
        int end = new ClauseArguments(sentence).endOfClause(match.last());
        Optional<VerbGroup> next = sentence.groupAt(end).filter(group -> group.is(Shape.INFINITIVE));
        return next.map(group -> new ClauseArguments(sentence).endOfClause(group.head()))
                .orElseGet(() -> beforeNextSubject(sentence, match.last(), end));
    }

    /** "…, the minister said": the words of the next clause stay out. */
    private static int beforeNextSubject(SentenceSyntax sentence, int trigger, int end) {
        return sentence.groupAt(end)
                .map(group -> new ClauseArguments(sentence).subject(group))
                .filter(subject -> !subject.isEmpty())
                .map(subject -> subject.getFirst().first())
                .filter(first -> first > trigger + 1 && first < end && sentence.is(first - 1, ","))
                .orElse(end);
    }

    static String names(List<Actor> actors) {
        List<String> names =
                actors.stream().map(Headline::shortName).limit(MOST_NAMES).toList();
        if (actors.size() > MOST_NAMES) {
            return String.join(", ", names) + " and others";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** "Wang Yi" of "Wang Yi, China". */
    private static String shortName(Actor actor) {
        int cut = actor.name().lastIndexOf(", ");
        return cut < 0 ? actor.name() : actor.name().substring(0, cut);
    }

    /** The words from one token to before another, without times and quotation marks and the commas left hanging. */
    private static String text(SentenceSyntax sentence, int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean left = sentence.isTime(i) || sentence.isQuotationMark(i) || isPrepositionOfTime(sentence, i);
            if (left) {
                continue;
            }
            String word = sentence.tokens().text(i);
            boolean joined = sentence.tokens().touchesPrevious(i) && !sentence.isQuotationMark(i - 1);
            boolean sign = word.equals(",") || word.equals(".") || word.equals(";");
            text.append(text.isEmpty() || joined || sign ? "" : " ").append(word);
        }
        return trimmed(text.toString());
    }

    private static boolean isPrepositionOfTime(SentenceSyntax sentence, int i) {
        boolean preposition = sentence.is(i, "on") || sentence.is(i, "in") || sentence.is(i, "at");
        return preposition && sentence.isTime(i + 1);
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || ".,;:-–—(".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        String cut = text.substring(0, end);
        for (String dangling :
                List.of(" and", " or", " with", " as", " of", " to", " in", " at", " by", " for", " the")) {
            if (cut.toLowerCase(Locale.ROOT).endsWith(dangling)) {
                return trimmed(cut.substring(0, cut.length() - dangling.length()));
            }
        }
        return cut;
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Cut at a word's end, with a sign that something was left out. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest - 2);
        String kept = cut > longest / 2 ? text.substring(0, cut) : text.substring(0, longest - 2);
        return trimmed(kept) + " …";
    }
}
