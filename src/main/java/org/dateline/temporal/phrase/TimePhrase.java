package org.dateline.temporal.phrase;

/**
 * Words that tell a time, with what they say; nothing is resolved yet.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param rule name of the rule: {@code week.last}
 * @param meaning what the words say
 */
public record TimePhrase(int first, int last, String rule, Meaning meaning) {

    int after() {
        return last + 1;
    }
}
