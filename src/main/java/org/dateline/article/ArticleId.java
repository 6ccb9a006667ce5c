package org.dateline.article;

import java.util.UUID;

/** Identity of a kept article. */
public record ArticleId(UUID value) {

    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is no UUID */
    public static ArticleId parse(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
