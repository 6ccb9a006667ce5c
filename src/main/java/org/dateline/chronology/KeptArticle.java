package org.dateline.chronology;

import org.dateline.article.Article;

/**
 * An article with its place in the store.
 *
 * @param chronology the chronology that holds it
 * @param article the article
 * @param removed whether it, or its chronology, was removed
 */
public record KeptArticle(ChronologyId chronology, Article article, boolean removed) {}
