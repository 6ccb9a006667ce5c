package org.dateline.event.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorName;
import org.dateline.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name of the lexicon means in an article. A surname alone means somebody in office around the article's day or
 * a day that its sentence speaks of, or somebody whom the article has named in full; anybody else may bear it too.
 */
final class Incumbents {

    /** So many days out of office a leader is still called by the surname alone. */
    private static final long FAMILIAR_DAYS = 730;

    private final @Nullable LocalDate published;
    private final Occasions occasions;
    private final Set<String> introduced = new HashSet<>();

    Incumbents(@Nullable LocalDate published, Occasions occasions) {
        this.published = published;
        this.occasions = occasions;
    }

    /** @param titled whether a title stands before the name: "President Putin" */
    Optional<ActorName> meant(PhraseTable.Match<ActorName> match, boolean titled) {
        ActorName usual = ActorLexicon.meantAt(match.values(), published);
        if (!usual.isPerson()) {
            return Optional.of(usual);
        }
        List<LocalDate> days = occasions.near(match.first());
        ActorName name = match.values().stream()
                .filter(candidate -> candidate.isPerson() && distance(candidate, days) == 0)
                .findFirst()
                .orElse(usual);
        boolean full = name.sort() == ActorName.Sort.PERSON;
        if (full || titled) {
            introduced.add(name.name());
            return Optional.of(name);
        }
        Optional<ActorName> named = match.values().stream()
                .filter(candidate -> introduced.contains(candidate.name()))
                .min(Comparator.comparingLong(candidate -> distance(candidate, days)));
        boolean familiar = published == null
                || distance(name, List.of(published)) <= FAMILIAR_DAYS
                || distance(name, days) <= FAMILIAR_DAYS;
        return named.or(() -> familiar ? Optional.of(name) : Optional.empty());
    }

    private static long distance(ActorName name, List<LocalDate> days) {
        var tenure = name.tenure();
        return tenure == null
                ? 0
                : days.stream().mapToLong(tenure::distance).min().orElse(Long.MAX_VALUE);
    }
}
