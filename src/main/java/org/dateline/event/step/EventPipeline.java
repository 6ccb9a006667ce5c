package org.dateline.event.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.event.DiplomaticEvent;
import org.dateline.event.EventKind;
import org.dateline.event.EventReading;
import org.dateline.event.actor.ActorMention;
import org.dateline.event.actor.ActorResolver;
import org.dateline.event.actor.Gazetteer;
import org.dateline.event.actor.KnownName;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.event.syntax.SyntaxReader;
import org.dateline.event.syntax.VerbGroup;
import org.dateline.lexicon.Trigger.Hint;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.ArticleLayout;
import org.dateline.text.Paragraph;
import org.dateline.text.ParagraphRole;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The steps in their order, for one article. */
public final class EventPipeline {

    /** A longer run without a full stop is a table or noise, and would cost more than it tells. */
    private static final int LONGEST_SENTENCE = 1_500;

    private final ArticleLayout layout;
    private final AnchoredTimes times;
    private final @Nullable LocalDate published;
    private final TriggerSpotter spotter = new TriggerSpotter();
    private final KindReader kinds = new KindReader();
    private final Things things = new Things();
    private final KindJudge judge;

    /** @param embeddings whether the model of meaning has a say in an event's kind */
    public EventPipeline(
            ArticleLayout layout, List<ResolvedTime> times, @Nullable LocalDate published, boolean embeddings) {
        this.layout = layout;
        this.times = new AnchoredTimes(layout, times);
        this.published = published;
        this.judge = new KindJudge(embeddings);
    }

    /** The article's events, and its times with those that hang on one of them. */
    public EventReading run(Gazetteer gazetteer) {
        List<DiplomaticEvent> events = events(gazetteer);
        return new EventReading(events, times.times());
    }

    private List<DiplomaticEvent> events(Gazetteer gazetteer) {
        List<Sentence> telling = layout.sentences().stream().filter(this::tells).toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        Map<Integer, KnownName> names =
                gazetteer.names(layout.tokens(), published, new SentenceDates(layout, times.times()));
        if (names.isEmpty()) {
            return List.of();
        }
        SyntaxReader syntax = new SyntaxReader(layout.tokens(), covered(names), timeTokens());
        ActorResolver actors = new ActorResolver(names);
        DateAttachment dates = new DateAttachment(times, published);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : telling) {
            SentenceSyntax read = syntax.read(sentence, isHeadline(sentence));
            drafts.addAll(drafts(read, actors.resolve(read), dates));
        }
        return new EventWriter(layout).write(new Merging(published).merge(dates.byName(drafts)));
    }

    private boolean tells(Sentence sentence) {
        Paragraph paragraph = layout.paragraphOf(sentence);
        return paragraph.tells() && !paragraph.isRepeat() && sentence.span().length() <= LONGEST_SENTENCE;
    }

    private boolean isHeadline(Sentence sentence) {
        return layout.paragraphOf(sentence).role() == ParagraphRole.HEADLINE;
    }

    private List<Draft> drafts(SentenceSyntax sentence, List<ActorMention> mentions, DateAttachment dates) {
        List<TriggerMatch> triggers = spotter.spot(sentence);
        if (mentions.isEmpty()) {
            things.read(sentence, mentions);
            return dates.attach(sentence, triggers, List.of(), List.of());
        }
        RoleFinder roles = new RoleFinder(sentence, mentions);
        StatusReader verbs = new StatusReader(sentence, triggers);
        NounStatusReader nouns = new NounStatusReader(sentence, triggers, verbs);
        List<Speech> speeches = speeches(triggers, roles);
        List<Candidate> candidates = new ArrayList<>();
        for (TriggerMatch match : triggers) {
            Roles found = withListener(match, roles.find(match), roles);
            var group = match.group();
            Reality plain = group != null ? verbs.ofVerb(match, group) : nouns.of(match);
            Reality reality = verbs.claimed(plain, match, found, speeches);
            candidates.add(new Candidate(match, kinds.of(match), found, reality, things.meant(sentence, mentions)));
        }
        Map<Integer, String> meant = things.meant(sentence, mentions);
        things.read(sentence, mentions);
        List<Candidate> whole = ComplementParties.in(candidates);
        List<Candidate> selected = new Selection(sentence).select(whole, speeches);
        if (selected.stream().allMatch(EventPipeline::onlyAttributes)) {
            List<Candidate> unlisted = spotter
                    .unlisted(sentence)
                    .map(match -> unlisted(match, roles.find(match), verbs, meant))
                    .filter(candidate -> !candidate.roles().actors().isEmpty())
                    .stream()
                    .filter(candidate -> Prominence.of(candidate).factor() == 1)
                    .toList();
            List<Candidate> meaning = judge.judge(sentence, unlisted);
            selected = meaning.isEmpty() ? selected : unlisted;
        }
        List<Candidate> judged = judge.judge(sentence, selected).stream()
                .map(roles::withConcerned)
                .toList();
        List<Candidate> frames = candidates.stream()
                .filter(candidate -> !candidate.match().isVerb()
                        || candidate.match().trigger().has(Hint.SPEECH))
                .filter(candidate ->
                        judged.stream().noneMatch(event -> event.match().equals(candidate.match())))
                .toList();
        return dates.attach(sentence, triggers, judged, frames);
    }

    /** "…, the ministry said": where the news is from, and no event beside one. */
    private static boolean onlyAttributes(Candidate candidate) {
        return candidate.kind() == EventKind.STATEMENT && Selection.isAttribution(candidate.match());
    }

    private static Candidate unlisted(TriggerMatch match, Roles roles, StatusReader verbs, Map<Integer, String> meant) {
        VerbGroup group = Objects.requireNonNull(match.group());
        return new Candidate(match, EventKind.OTHER, roles, verbs.ofVerb(match, group), meant);
    }

    private static List<Speech> speeches(List<TriggerMatch> triggers, RoleFinder roles) {
        return triggers.stream()
                .filter(match -> match.isVerb() && match.trigger().has(Hint.SPEECH))
                .map(match -> new Speech(match, roles.find(match).actors()))
                .filter(speech -> !speech.speakers().isEmpty())
                .toList();
    }

    /** "said they were alarmed by the pact": who is spoken of receives, where nobody is spoken to. */
    private Roles withListener(TriggerMatch match, Roles found, RoleFinder roles) {
        boolean says = match.trigger().has(Hint.SPEECH) && kinds.of(match) != EventKind.STATEMENT;
        if (!says || !found.recipients().isEmpty()) {
            return found;
        }
        return kinds.cue(match)
                .map(cue -> kinds.of(match) == EventKind.REQUEST
                        ? roles.withSubjectAsRecipient(found, cue.first())
                        : roles.withRecipientsAfter(found, cue.last()))
                .orElse(found);
    }

    private static BitSet covered(Map<Integer, KnownName> names) {
        BitSet covered = new BitSet();
        names.values().stream().filter(KnownName::isParty).forEach(name -> covered.set(name.first(), name.last() + 1));
        return covered;
    }

    private BitSet timeTokens() {
        Tokens tokens = layout.tokens();
        BitSet ofTime = new BitSet(tokens.size());
        for (ResolvedTime time : times.times()) {
            int first = tokens.firstIn(time.span());
            int last = Math.max(first, tokens.afterLastIn(time.span()));
            ofTime.set(first, last);
        }
        return ofTime;
    }
}
