package org.dateline.article;

import java.util.List;

/** The articles that come with the app. */
@FunctionalInterface
public interface SampleArticles {

    /** The one to show first comes first. */
    List<ArticleDraft> drafts();
}
