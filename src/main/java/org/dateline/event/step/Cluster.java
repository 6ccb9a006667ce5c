package org.dateline.event.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Actor;
import org.dateline.event.EventStatus;
import org.dateline.event.When;

/** The drafts that tell one event, in reading order. */
final class Cluster {

    private static final int LATEST = 6;

    private final List<Draft> drafts = new ArrayList<>();

    Cluster(Draft first) {
        drafts.add(first);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** The first and the latest tellings: enough to know an act again, however often it was told. */
    List<Draft> sample() {
        int latest = Math.max(1, drafts.size() - LATEST);
        List<Draft> sample = new ArrayList<>(drafts.subList(latest, drafts.size()));
        sample.addFirst(drafts.getFirst());
        return sample;
    }

    /** The telling that says most: in running text, real, dated, with a verb. */
    Draft best() {
        return drafts.stream().max(Comparator.comparingInt(Cluster::worth)).orElseThrow();
    }

    private static int worth(Draft draft) {
        Candidate candidate = draft.candidate();
        int worth = candidate.reality().isReal() ? 8 : 0;
        worth += draft.isDated() ? 4 : 0;
        worth += candidate.match().isVerb() ? 3 : 0;
        worth += candidate.roles().recipients().isEmpty() ? 0 : 2;
        worth += candidate.match().syntax().headline() ? 0 : 2;
        return worth + (candidate.roles().followed() ? 0 : 1);
    }

    /** The best time that any mention has: its own before an inherited one, that before a mere limit. */
    Draft dated() {
        return drafts.stream().min(Comparator.comparingInt(Cluster::vagueness)).orElseThrow();
    }

    private static int vagueness(Draft draft) {
        int basis = switch (draft.when().basis()) {
            case EXPLICIT, RELATIVE -> 0;
            case ANAPHORIC -> 1;
            case INHERITED -> 2;
            case BOUNDED -> 3;
        };
        return draft.when().interval().isDay() ? basis * 2 : basis * 2 + 1;
    }

    Reality reality() {
        Reality best = best().candidate().reality();
        return drafts.stream()
                .map(draft -> draft.candidate().reality())
                .filter(reality -> reality.status() == EventStatus.HAPPENED)
                .findFirst()
                .orElse(best);
    }

    When when() {
        return dated().when();
    }

    /** Who acts: of a mutual act everyone whom some mention names, else as the best telling has it. */
    List<Actor> actors() {
        return gathered(true);
    }

    List<Actor> recipients() {
        List<Actor> acting = actors();
        return gathered(false).stream()
                .filter(actor -> acting.stream().noneMatch(other -> isSame(actor, other)))
                .toList();
    }

    /** A state and its own opposition are two. */
    private static boolean isSame(Actor recipient, Actor acting) {
        boolean whole =
                recipient.name().equals(recipient.lane()) || recipient.name().equals(acting.name());
        return recipient.code().equals(acting.code()) && whole;
    }

    private List<Actor> gathered(boolean acting) {
        Map<String, Actor> byCode = new LinkedHashMap<>();
        List<Draft> asked = new ArrayList<>(List.of(best()));
        boolean all = Merging.isMutual(best().candidate());
        drafts.stream().filter(draft -> all || !acting).forEach(asked::add);
        for (Draft draft : asked) {
            Roles roles = draft.candidate().roles();
            for (Actor actor : acting ? roles.actors() : roles.recipients()) {
                byCode.merge(
                        actor.code(),
                        actor,
                        (one, other) -> one.name().length() >= other.name().length() ? one : other);
            }
            if (!all && !byCode.isEmpty()) {
                break;
            }
        }
        return List.copyOf(byCode.values());
    }
}
