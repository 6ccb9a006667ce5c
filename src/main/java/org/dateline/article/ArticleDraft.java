package org.dateline.article;

import org.dateline.temporal.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a person gives it, not yet checked: {@link DraftRules} says what is wrong with it.
 *
 * @param title may be empty: then the first line of the text serves
 * @param outlet who printed it; may be empty
 * @param text the body, kept exactly as it is
 * @param published when it appeared, or null where that was not given
 */
public record ArticleDraft(
        String title, String outlet, String text, @Nullable PublicationDate published) {}
