package org.dateline.chronology;

import org.dateline.article.ArticleId;
import org.dateline.temporal.ResolvedTime;
import org.dateline.text.CodePointSpan;

/**
 * A time expression as it is kept.
 *
 * @param article the article that holds it
 * @param index its place among the article's times, from 0; what a mention's {@code time} points to
 * @param span the words, in code points
 * @param quote the characters of the body at that span
 * @param time what was read; its spans count UTF-16 units of the article's body
 */
public record StoredTime(ArticleId article, int index, CodePointSpan span, String quote, ResolvedTime time) {}
