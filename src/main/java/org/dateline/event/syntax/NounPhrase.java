package org.dateline.event.syntax;

/**
 * A run of tokens around a noun, with its determiners and modifiers: "the Russian leader’s visit".
 *
 * @param first index of its first token
 * @param last index of its last token, the head
 */
public record NounPhrase(int first, int last) {

    public boolean contains(int token) {
        return first <= token && token <= last;
    }
}
