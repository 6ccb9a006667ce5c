package org.dateline.event.step;

import org.dateline.temporal.ResolvedTime;

/**
 * A time expression in its sentence.
 *
 * @param index its place among the article's times
 * @param time the expression
 * @param first index of its first token
 * @param last index of its last token
 * @param owner the token of the predicate it belongs to by its place, or -1
 */
record TimePlace(int index, ResolvedTime time, int first, int last, int owner) {

    int distance(int token) {
        return token < first ? first - token : Math.max(0, token - last);
    }
}
