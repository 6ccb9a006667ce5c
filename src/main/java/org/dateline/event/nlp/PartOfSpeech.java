package org.dateline.event.nlp;

/** The universal parts of speech (Universal Dependencies, UPOS). */
public enum PartOfSpeech {
    NOUN,
    PROPN,
    PRON,
    VERB,
    AUX,
    ADJ,
    ADV,
    ADP,
    DET,
    NUM,
    PART,
    CCONJ,
    SCONJ,
    INTJ,
    PUNCT,
    SYM,
    X;

    static PartOfSpeech of(String tag) {
        for (PartOfSpeech part : values()) {
            if (part.name().equals(tag)) {
                return part;
            }
        }
        return X;
    }

    public boolean isNominal() {
        return this == NOUN || this == PROPN;
    }

    public boolean isVerbal() {
        return this == VERB || this == AUX;
    }
}
