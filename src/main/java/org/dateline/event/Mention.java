package org.dateline.event;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the article that tells an event.
 *
 * @param sentence the sentence's span: the quotation
 * @param trigger the word or words that tell it, or null
 * @param time index into the article's times of the phrase that dates it here, or null
 * @param repeated whether it stands in text that is printed twice
 */
public record Mention(
        Span sentence, @Nullable Span trigger, @Nullable Integer time, boolean repeated) {}
