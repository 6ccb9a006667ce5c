package org.dateline.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.text.Tokens;

/**
 * Keeps a name from being taken for a party where it is part of a bigger name that means something else: of a place or
 * thing of places.tsv ("New Mexico", "the Paris Agreement"), or, for a name that is also a first name, surname or word,
 * of any run of words with a capital ("Michael Jordan", "Georgia Tech").
 */
final class NameGuard {

    /** No name of places.tsv is longer, counted in tokens before the party's name. */
    private static final int REACH = 4;

    private final PhraseTable<String> biggerNames = PhraseTable.caseSensitive();
    private final PhraseTable<String> doubtful = PhraseTable.caseSensitive();
    private final Set<String> beside = new HashSet<>();

    private NameGuard() {}

    static NameGuard read() {
        NameGuard guard = new NameGuard();
        for (Tsv.Row row : Tsv.read("data/lexicon/places.tsv").rows()) {
            String kind = row.get("kind");
            Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                    .forEach(name -> guard.biggerNames.put(name, kind));
        }
        Tsv.read("data/lexicon/name-neighbours.tsv").rows().forEach(row -> guard.beside.add(row.get("word")));
        return guard;
    }

    /** A name that counts only where it stands by itself. */
    void doubt(String name) {
        doubtful.put(name, name);
    }

    /** The words of a title may stand beside a name without being part of it: "President Trump". */
    void title(String title) {
        Tokens tokens = Tokens.of(title);
        for (int i = 0; i < tokens.size(); i++) {
            beside.add(tokens.lower(i));
        }
    }

    /** What of a match may count; empty if nothing. */
    Optional<PhraseTable.Match<ActorName>> pass(Tokens tokens, PhraseTable.Match<ActorName> match) {
        if (isHidden(tokens, match.first(), match.last())) {
            return Optional.empty();
        }
        if (standsAlone(tokens, match.first(), match.last())) {
            return Optional.of(match);
        }
        if (isDoubtful(tokens, match)) {
            return Optional.empty();
        }
        List<ActorName> sure = match.values().stream()
                .filter(name -> name.sort() != ActorName.Sort.SURNAME)
                .toList();
        return sure.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhraseTable.Match<>(match.first(), match.last(), sure));
    }

    private boolean isHidden(Tokens tokens, int first, int last) {
        for (int from = Math.max(0, first - REACH); from <= first; from++) {
            int begin = from;
            boolean hides = biggerNames
                    .longestAt(tokens, from)
                    .filter(name -> name.last() > last || (name.last() == last && begin < first))
                    .isPresent();
            if (hides) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoubtful(Tokens tokens, PhraseTable.Match<ActorName> match) {
        return doubtful.longestAt(tokens, match.first())
                .filter(name -> name.last() == match.last())
                .isPresent();
    }

    private boolean standsAlone(Tokens tokens, int first, int last) {
        boolean shortInCapitals = tokens.end(last) - tokens.start(first) < 4 && isAllCapitals(tokens, first);
        if (shortInCapitals && (isAllCapitals(tokens, first - 1) || isAllCapitals(tokens, last + 1))) {
            return false;
        }
        return !(isNamePart(tokens, first - 1) && !isCapitalized(tokens, first - 2))
                && !(isNamePart(tokens, last + 1) && !isCapitalized(tokens, last + 2));
    }

    /** Two words with a capital in a row beside a name are rather a headline in title case than one long name. */
    private boolean isNamePart(Tokens tokens, int at) {
        return isCapitalized(tokens, at) && !isAllCapitals(tokens, at) && !beside.contains(tokens.lower(at));
    }

    private static boolean isCapitalized(Tokens tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.isWord(at) && tokens.isCapitalized(at);
    }

    private static boolean isAllCapitals(Tokens tokens, int at) {
        if (!isCapitalized(tokens, at)) {
            return false;
        }
        String text = tokens.text(at);
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(1));
    }
}
