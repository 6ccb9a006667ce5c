package org.dateline.event.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.actor.KnownName.Sort;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorName;
import org.dateline.lexicon.PhraseTable;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the known names of a body: states, organisations, leaders in office at its date, titles of office. */
public final class Gazetteer {

    private static final class Holder {
        private static final ActorLexicon LOADED = ActorLexicon.load();
    }

    private final ActorLexicon lexicon;

    private Gazetteer(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static Gazetteer create() {
        return new Gazetteer(Holder.LOADED);
    }

    /**
     * All known names that do not overlap, by the index of their first token.
     *
     * @param day the article's date, or null: whoever held an office nearest to it is meant
     */
    public Map<Integer, KnownName> names(Tokens tokens, @Nullable LocalDate day) {
        Map<Integer, KnownName> names = new HashMap<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<KnownName> name = at(tokens, i, day);
            name.ifPresent(known -> names.put(known.first(), known));
            i = name.map(KnownName::last).orElse(i) + 1;
        }
        return names;
    }

    private Optional<KnownName> at(Tokens tokens, int i, @Nullable LocalDate day) {
        if (!tokens.isWord(i) && tokens.kind(i) != Tokens.Kind.MIXED) {
            return Optional.empty();
        }
        if (tokens.isCapitalized(i) || tokens.kind(i) == Tokens.Kind.MIXED) {
            Optional<KnownName> party = party(tokens, i, day);
            if (party.isPresent()) {
                return party;
            }
        }
        return lexicon.officeAt(tokens, i)
                .map(match -> new KnownName(
                        Sort.OFFICE,
                        match.first(),
                        match.last(),
                        "",
                        "",
                        match.value().title()));
    }

    private Optional<KnownName> party(Tokens tokens, int i, @Nullable LocalDate day) {
        return lexicon.longestAt(tokens, i)
                .or(() -> isLoud(tokens, i) ? lexicon.folded(tokens, i) : Optional.empty())
                .map(match -> known(match, day));
    }

    /** A word of capitals in a text of capitals: "CHINA". */
    private static boolean isLoud(Tokens tokens, int i) {
        String text = tokens.text(i);
        return text.length() > 3 && text.codePoints().allMatch(Character::isUpperCase);
    }

    private static KnownName known(PhraseTable.Match<ActorName> match, @Nullable LocalDate day) {
        ActorName name = ActorLexicon.meantAt(match.values(), day);
        String person = name.isPerson() ? name.name() : null;
        return new KnownName(sort(name.sort()), match.first(), match.last(), name.code(), name.lane(), person);
    }

    private static Sort sort(ActorName.Sort sort) {
        return switch (sort) {
            case STATE -> Sort.STATE;
            case PEOPLE -> Sort.DEMONYM;
            case CAPITAL -> Sort.CAPITAL;
            case SEAT -> Sort.PALACE;
            case ORGANISATION -> Sort.ORGANISATION;
            case PERSON, SURNAME -> Sort.PERSON;
        };
    }
}
