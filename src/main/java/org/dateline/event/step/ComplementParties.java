package org.dateline.event.step;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.Actor;
import org.dateline.event.syntax.VerbGroup;

/** Lends an act the parties of what it is about, where it names nobody itself. */
final class ComplementParties {

    private ComplementParties() {}

    /** "agreed to sell arms to Peru": whom what is agreed, refused or threatened concerns. */
    static List<Candidate> in(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidates.stream()
                        .filter(other -> isComplement(candidate, other))
                        .findFirst()
                        .map(other -> candidate.with(candidate.roles().withRecipients(toldOf(candidate, other))))
                        .orElse(candidate))
                .toList();
    }

    private static boolean isComplement(Candidate candidate, Candidate other) {
        VerbGroup group = candidate.match().group();
        VerbGroup infinitive = other.match().group();
        return group != null
                && infinitive != null
                && candidate.roles().recipients().isEmpty()
                && candidate.roles().actors().size() == 1
                && infinitive.is(VerbGroup.Shape.INFINITIVE)
                && candidate
                        .match()
                        .syntax()
                        .groupBefore(infinitive.first())
                        .filter(group::equals)
                        .isPresent();
    }

    private static List<Actor> toldOf(Candidate candidate, Candidate complement) {
        List<Actor> all = new ArrayList<>(complement.roles().recipients());
        all.addAll(complement.roles().actors());
        return all.stream().filter(actor -> !candidate.roles().hasActor(actor)).toList();
    }
}
