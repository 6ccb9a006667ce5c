package org.dateline.text;

/**
 * A sentence of the body.
 *
 * @param index its place in the article, from 0
 * @param span its characters without the white space around them
 * @param paragraph index of the paragraph that holds it
 */
public record Sentence(int index, Span span, int paragraph) {}
