package org.dateline.chronology;

import org.dateline.event.Mention;
import org.dateline.text.CodePointSpan;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that tells an event, ready to leave the JVM.
 *
 * @param sentence the sentence's span
 * @param quote the characters of the body at that span
 * @param trigger the word or words that tell it, or null
 * @param time index into the article's times of the phrase that dates it here, or null
 * @param repeated whether it stands in text that is printed twice
 */
public record StoredMention(
        CodePointSpan sentence,
        String quote,
        @Nullable CodePointSpan trigger,
        @Nullable Integer time,
        boolean repeated) {

    static StoredMention of(Mention mention, SourceText body) {
        var trigger = mention.trigger();
        return new StoredMention(
                body.toCodePoints(mention.sentence()),
                body.quote(mention.sentence()),
                trigger == null ? null : body.toCodePoints(trigger),
                mention.time(),
                mention.repeated());
    }
}
