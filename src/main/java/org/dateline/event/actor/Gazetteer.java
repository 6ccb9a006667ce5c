package org.dateline.event.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    private static final int LONGEST_TITLE = 6;

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
        return names(tokens, day, token -> List.of());
    }

    /** The same where the sentences' own days are known too. */
    public Map<Integer, KnownName> names(Tokens tokens, @Nullable LocalDate day, Occasions occasions) {
        Incumbents incumbents = new Incumbents(day, occasions);
        Map<Integer, KnownName> names = new HashMap<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<KnownName> name = at(tokens, i, incumbents, endsTitle(names, i));
            name.ifPresent(known -> names.put(known.first(), known));
            i = name.map(KnownName::last).orElse(i) + 1;
        }
        return names;
    }

    /** Whether a title of office, or a state's adjective before one, ends right before a token. */
    private static boolean endsTitle(Map<Integer, KnownName> names, int token) {
        for (int i = token - 1; i >= Math.max(0, token - LONGEST_TITLE); i--) {
            KnownName name = names.get(i);
            if (name != null) {
                return name.sort() == Sort.OFFICE && name.last() == token - 1;
            }
        }
        return false;
    }

    /** "North and South Korea": the first half of a name whose second half is told only once. */
    private Optional<KnownName> elliptic(Tokens tokens, int i, Incumbents incumbents) {
        if (!tokens.isCapitalized(i) || i + 3 >= tokens.size() || !tokens.is(i + 1, "and")) {
            return Optional.empty();
        }
        return party(tokens, i + 2, incumbents, false)
                .filter(second -> second.last() == i + 3 && second.sort() == Sort.STATE)
                .flatMap(second -> {
                    Tokens whole = Tokens.of(tokens.text(i) + " " + tokens.text(i + 3));
                    return lexicon.longestAt(whole, 0)
                            .filter(match -> match.last() == 1)
                            .flatMap(match -> known(match, incumbents, false));
                })
                .map(first -> new KnownName(Sort.STATE, i, i, first.code(), first.lane(), null));
    }

    private Optional<KnownName> at(Tokens tokens, int i, Incumbents incumbents, boolean titled) {
        if (!tokens.isWord(i) && tokens.kind(i) != Tokens.Kind.MIXED) {
            return Optional.empty();
        }
        if (tokens.isCapitalized(i) || tokens.kind(i) == Tokens.Kind.MIXED) {
            Optional<KnownName> party = party(tokens, i, incumbents, titled).or(() -> elliptic(tokens, i, incumbents));
            if (party.isPresent()) {
                return party;
            }
        }
        return lexicon.officeAt(tokens, i)
                .map(match -> new KnownName(
                        Sort.OFFICE,
                        match.first(),
                        lastOfTitle(tokens, match, incumbents),
                        "",
                        "",
                        match.value().title()));
    }

    /** In "president of the European Commission" the party is a name of its own. */
    private int lastOfTitle(Tokens tokens, PhraseTable.Match<?> match, Incumbents incumbents) {
        for (int i = match.first() + 1; i < match.last(); i++) {
            int start = tokens.is(i + 1, "the") ? i + 2 : i + 1;
            boolean names = tokens.is(i, "of")
                    && party(tokens, start, incumbents, false)
                            .filter(name -> name.last() == match.last())
                            .isPresent();
            if (names) {
                return i - 1;
            }
        }
        return match.last();
    }

    private Optional<KnownName> party(Tokens tokens, int i, Incumbents incumbents, boolean titled) {
        return lexicon.longestAt(tokens, i)
                .or(() -> isLoud(tokens, i) ? lexicon.folded(tokens, i) : Optional.empty())
                .flatMap(match -> known(match, incumbents, titled));
    }

    /** A word of capitals in a text of capitals: "CHINA". */
    private static boolean isLoud(Tokens tokens, int i) {
        String text = tokens.text(i);
        return text.length() > 3 && text.codePoints().allMatch(Character::isUpperCase);
    }

    private static Optional<KnownName> known(
            PhraseTable.Match<ActorName> match, Incumbents incumbents, boolean titled) {
        return incumbents.meant(match, titled).map(name -> {
            String called = name.isPerson() || !name.name().equals(name.lane()) ? name.name() : null;
            return new KnownName(sort(name.sort()), match.first(), match.last(), name.code(), name.lane(), called);
        });
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
