package org.dateline.temporal.phrase;

import java.util.Optional;
import java.util.Set;

/** A family of time phrases that are built alike. */
public interface PhraseFamily {

    /** Its name, which is also that of its corpus: {@code data/phrases/NAME.tsv} and {@code negative/NAME.tsv}. */
    String name();

    /** What the first word of a phrase of this family can be. */
    Set<Sense> starts();

    /** The phrase that starts at a token, if one does. Looks at a bounded number of tokens. */
    Optional<TimePhrase> at(Passage passage, int index);
}
