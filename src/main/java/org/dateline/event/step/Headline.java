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
        String words = group == null
                ? ofNoun(match, draft.candidate(), actors, status)
                : ofVerb(match, group, draft.candidate(), actors, status);
        return shortened(capitalized(words), LONGEST);
    }

    static String label(String headline) {
        return shortened(headline, LONGEST_LABEL);
    }

    private String ofVerb(
            TriggerMatch match, VerbGroup group, Candidate candidate, List<Actor> actors, EventStatus status) {
        String names = subject(match, group, candidate, actors);
        String rest = HeadlineCut.withThings(match.syntax(), candidate.things(), group.head() + 1, end(match));
        if (match.trigger().has(Hint.SPEECH) && isQuotedBefore(match)) {
            rest = text(match.syntax(), match.syntax().from(), quotationEnd(match));
        }
        String predicate = predicate(match, group, status, isPlural(candidate, actors));
        String what = new ClauseArguments(match.syntax())
                .describedBy(group)
                .map(phrase -> text(match.syntax(), phrase.first(), phrase.last() + 1) + " " + rest(match))
                .orElse(rest);
        return (names + " " + predicate + " " + what).strip();
    }

    private static String rest(TriggerMatch match) {
        return text(match.syntax(), match.last() + 1, end(match));
    }

    private static String subject(TriggerMatch match, VerbGroup group, Candidate candidate, List<Actor> actors) {
        Roles roles = candidate.roles();
        if (!roles.named().words().isEmpty()) {
            return roles.named().words();
        }
        List<Actor> leading = roles.leading();
        List<Actor> subject = group.passive() && !roles.recipients().isEmpty()
                ? roles.recipients()
                : group.passive() ? List.of() : leading.isEmpty() ? actors : leading;
        return subject.isEmpty() ? subjectWords(match.syntax(), group) : names(subject);
    }

    /** Whether the verb goes with more than one: several parties, or words that end like a plural. */
    private static boolean isPlural(Candidate candidate, List<Actor> actors) {
        Roles roles = candidate.roles();
        List<Actor> leading = roles.leading().isEmpty() ? actors : roles.leading();
        return roles.named().words().isEmpty()
                ? leading.size() > 1
                : roles.named().plural();
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
            return infinitive(sentence, group, status, plural);
        }
        if (sentence.headline() && group.first() == group.head()) {
            return plural ? present(match, verb, true) : lexicon.presentOf(verb).orElse(verb);
        }
        boolean announced = status == EventStatus.PLANNED && "would".equals(group.modal());
        return announced
                ? "will " + text(sentence, group.first() + 1, group.head() + 1)
                : text(sentence, group.first(), group.head() + 1);
    }

    /** "suspends his plan to annex", "is asked to lift", "may annex": what governs an infinitive that is no plan. */
    private String infinitive(SentenceSyntax sentence, VerbGroup group, EventStatus status, boolean plural) {
        String verb = sentence.lower(group.head());
        Optional<VerbGroup> governor = sentence.groupBefore(group.first());
        if (governor.isEmpty()) {
            return "may " + verb;
        }
        boolean asked = lexicon.verbAt(sentence.tokens(), governor.get().head())
                .filter(match -> match.value().trigger().has(Hint.ASKED))
                .isPresent();
        if (asked && status == EventStatus.HYPOTHETICAL) {
            return (plural ? "are" : "is") + " asked " + text(sentence, group.first(), group.head() + 1);
        }
        if (status == EventStatus.NEGATED && governor.get().is(Shape.FINITE)) {
            String word = sentence.lower(governor.get().head());
            Optional<String> now = plural ? lexicon.baseOf(word) : lexicon.presentOf(word);
            return now.orElse(word) + " " + text(sentence, governor.get().head() + 1, group.head() + 1);
        }
        return "may " + verb;
    }

    private String present(TriggerMatch match, String verb, boolean plural) {
        String base = match.trigger().base();
        int cut = base.indexOf(' ');
        String first = cut < 0 ? base : base.substring(0, cut);
        return plural ? first : lexicon.presentOf(verb).orElse(first);
    }

    /**
     * "holds talks with Peru"; where no verb carries the noun, "its deployment of troops" becomes "Peru’s deployment".
     */
    private String ofNoun(TriggerMatch match, Candidate candidate, List<Actor> actors, EventStatus status) {
        Optional<VerbGroup> carrier = new ClauseArguments(match.syntax()).carrier(match);
        if (carrier.isPresent() && !carrier.get().passive() && isCarried(match, candidate)) {
            return carried(match, carrier.get(), candidate, actors, status);
        }
        return ofNoun(match, actors);
    }

    /** Whether a noun leaves its parties to its verb: "held talks", "carried out its test". */
    private static boolean isCarried(TriggerMatch match, Candidate candidate) {
        SentenceSyntax sentence = match.syntax();
        int first = match.phrase().map(NounPhrase::first).orElse(match.first());
        boolean its = sentence.is(first, "its") || sentence.is(first, "their");
        return !candidate.roles().own()
                || (its && !candidate.roles().named().words().isEmpty());
    }

    private String carried(
            TriggerMatch match, VerbGroup carrier, Candidate candidate, List<Actor> actors, EventStatus status) {
        SentenceSyntax sentence = match.syntax();
        boolean plural = isPlural(candidate, actors);
        String verb = sentence.lower(carrier.head());
        boolean past = carrier.modal() == null && !carrier.negated() && carrier.tense() != Tense.FUTURE;
        Optional<String> now = plural ? lexicon.baseOf(verb) : lexicon.presentOf(verb);
        String predicate =
                past && carrier.is(Shape.FINITE) ? now.orElse(verb) : predicate(match, carrier, status, plural);
        return subject(match, carrier, candidate, actors) + " " + predicate + " "
                + text(sentence, carrier.head() + 1, end(match));
    }

    private static String ofNoun(TriggerMatch match, List<Actor> actors) {
        SentenceSyntax sentence = match.syntax();
        int first = match.phrase().map(NounPhrase::first).orElse(match.first());
        int end = end(match);
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
        int end = HeadlineCut.beforeDistance(sentence, match.last() + 1, reach(match));
        return SubjectWords.nextSubject(sentence, match.last() + 1, end)
                .filter(cut -> !match.trigger().has(Hint.SPEECH) || !opensSaying(sentence, match.last() + 1, cut))
                .or(() -> HeadlineCut.gapped(sentence, match.last() + 1, end))
                .orElse(end);
    }

    /** Whether what is said has begun before a token. */
    private static boolean opensSaying(SentenceSyntax sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "that")
                    || sentence.isQuotationMark(i)
                    || sentence.groupAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int reach(TriggerMatch match) {
        SentenceSyntax sentence = match.syntax();
        ClauseArguments clause = new ClauseArguments(sentence);
        int end = clause.endOfClause(match.last());
        if (saysOn(match, clause, end)) {
            return sentence.to();
        }
        Optional<VerbGroup> next = sentence.groupAt(end).filter(group -> group.is(Shape.INFINITIVE));
        return next.map(group -> clause.endOfClause(group.head()))
                .orElseGet(() -> beforeNextSubject(sentence, match.last(), end));
    }

    /** Whether what is said, or warned of, goes on after the trigger's own clause. */
    private static boolean saysOn(TriggerMatch match, ClauseArguments clause, int end) {
        SentenceSyntax sentence = match.syntax();
        boolean that = sentence.is(match.last() + 1, "that")
                || (sentence.is(end, "that") && match.trigger().kind().equals("THREATEN"));
        if (that || !match.trigger().has(Hint.SPEECH)) {
            return that;
        }
        boolean listed = sentence.is(end - 1, ",") || sentence.is(end - 1, "and");
        boolean goesOn = sentence.is(end, "that") || (sentence.groupAt(end).isPresent() && !listed);
        return clause.object(match.last()).isEmpty() || goesOn;
    }

    /** "…, the minister said": the words of the next clause stay out. */
    private static int beforeNextSubject(SentenceSyntax sentence, int trigger, int end) {
        return sentence.groupAt(end)
                .map(group -> new ClauseArguments(sentence).subject(group))
                .filter(subject -> !subject.isEmpty())
                .map(subject -> subject.getFirst().first())
                .filter(first -> first > trigger + 1 && first < end)
                .filter(first -> sentence.is(first - 1, ",") || sentence.is(first - 1, "and"))
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

    /** The words from one token to before another, without dates and quotation marks and the commas left hanging. */
    static String text(SentenceSyntax sentence, int from, int end) {
        return trimmed(words(sentence, from, end));
    }

    static String words(SentenceSyntax sentence, int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (HeadlineCut.leavesOut(sentence, i)) {
                continue;
            }
            String word = sentence.tokens().text(i);
            boolean joined = sentence.tokens().touchesPrevious(i) && !HeadlineCut.leavesOut(sentence, i - 1);
            boolean sign = word.equals(",") || word.equals(".") || word.equals(";");
            text.append(text.isEmpty() || joined || sign ? "" : " ").append(word);
        }
        return text.toString();
    }

    static String trimmed(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || ".,;:-–—(".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        String cut = text.substring(0, end);
        for (String dangling : List.of(
                " and", " or", " with", " as", " of", " to", " in", " at", " by", " for", " the", " there", " but",
                " early", " late", " on", " from", " that", " which", " after", " before", " when", " while")) {
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
