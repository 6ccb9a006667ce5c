package org.dateline.event.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.EventKind;
import org.dateline.event.QuadClass;
import org.dateline.event.embedding.SentenceEmbedding;
import org.dateline.event.syntax.SentenceSyntax;
import org.dateline.lexicon.Trigger.Hint;

/**
 * Weighs what the lexicon says of a trigger against what its clause means: "put" and "lift" tell many kinds of things.
 * Words alone decide where the model is switched off.
 */
final class KindJudge {

    /** What the lexicon's word adds to the logarithm of a chance: several words in a row are hardly ambiguous. */
    private static final double ONE_WORD = 2;

    private static final double WORDS = 3;
    private static final double SAYING = 1.5;

    /** A word of peace hardly ever tells of a fight, nor one of conflict of friendship. */
    private static final double TURNED = 2;

    /** A verb that no table has tells of an event where one kind is likelier than this, as a logarithm. */
    private static final double PLAIN = Math.log(0.4);

    private final boolean embeddings;

    KindJudge(boolean embeddings) {
        this.embeddings = embeddings;
    }

    /** The candidates of one sentence with the kinds that are likeliest. */
    List<Candidate> judge(SentenceSyntax sentence, List<Candidate> candidates) {
        if (!embeddings) {
            return candidates.stream()
                    .filter(candidate -> !isUnlisted(candidate))
                    .toList();
        }
        return candidates.stream()
                .flatMap(candidate ->
                        judged(candidate, clause(sentence, candidate, isWhole(candidate, candidates))).stream())
                .toList();
    }

    /** The only candidate, or the first main verb: the sentence as a whole is about it. */
    private static boolean isWhole(Candidate candidate, List<Candidate> all) {
        return all.size() == 1
                || all.stream()
                        .filter(one -> Prominence.of(one).factor() == 1)
                        .findFirst()
                        .filter(candidate::equals)
                        .isPresent();
    }

    private static boolean isUnlisted(Candidate candidate) {
        return candidate.match().trigger().has(Hint.UNLISTED);
    }

    private static Optional<Candidate> judged(Candidate candidate, String clause) {
        Map<EventKind, Double> chances =
                KindModel.shipped().chances(SentenceEmbedding.load().of(clause));
        if (isUnlisted(candidate)) {
            return best(chances)
                    .filter(best -> best.getKey().quadClass() != QuadClass.NONE && best.getValue() > PLAIN)
                    .map(best -> candidate.with(best.getKey()));
        }
        if (candidate.match().trigger().has(Hint.SPEECH)) {
            chances.keySet().removeIf(kind -> !canBeSaid(candidate, kind));
        }
        chances.merge(candidate.kind(), weight(candidate), Double::sum);
        chances.replaceAll((kind, chance) -> chance - (isTurned(candidate.kind(), kind) ? TURNED : 0));
        return best(chances).map(best -> candidate.with(best.getKey()));
    }

    /**
     * Who says that another has mobilised has not done so: of deeds only those to come are acts of the speaker, and
     * what only tells where the news is from is none.
     */
    private static boolean canBeSaid(Candidate candidate, EventKind kind) {
        boolean deed =
                kind.quadClass() == QuadClass.MATERIAL_CONFLICT || kind.quadClass() == QuadClass.MATERIAL_COOPERATION;
        return kind == candidate.kind()
                || (!Selection.isAttribution(candidate.match()) && (!deed || KindReader.speaksOfFuture(candidate)));
    }

    /** Whether one is an act of conflict and the other one of cooperation. */
    private static boolean isTurned(EventKind kind, EventKind other) {
        return side(kind) != 0 && side(other) != 0 && side(kind) != side(other);
    }

    private static int side(EventKind kind) {
        return switch (kind.quadClass()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> 1;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> -1;
            case NONE -> 0;
        };
    }

    private static Optional<Map.Entry<EventKind, Double>> best(Map<EventKind, Double> chances) {
        return chances.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    private static double weight(Candidate candidate) {
        if (candidate.match().trigger().has(Hint.SPEECH)) {
            return SAYING;
        }
        return candidate.match().trigger().base().indexOf(' ') > 0 ? WORDS : ONE_WORD;
    }

    /** The whole sentence where it tells one thing; else the words from the subject to where the next clause begins. */
    private static String clause(SentenceSyntax sentence, Candidate candidate, boolean alone) {
        if (alone) {
            return sentence.tokens().text(sentence.from(), sentence.to() - 1);
        }
        ClauseArguments clause = new ClauseArguments(sentence);
        int first = candidate
                .match()
                .governing()
                .map(clause::subject)
                .filter(subject -> !subject.isEmpty())
                .map(subject -> subject.getFirst().first())
                .filter(start -> start < candidate.match().first())
                .orElse(candidate.match().first());
        int last = clause.endOfClause(candidate.match().last()) - 1;
        return sentence.tokens().text(first, Math.max(last, candidate.match().last()));
    }
}
