package org.dateline.text;

import java.util.List;

/**
 * The body and how it is divided. Every sentence lies in one paragraph; both are in reading order and do not overlap.
 *
 * @param source the body
 * @param paragraphs all of them, furniture too
 * @param sentences all of them, furniture too
 */
public record ArticleLayout(SourceText source, List<Paragraph> paragraphs, List<Sentence> sentences) {

    public ArticleLayout {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    public Paragraph paragraphOf(Sentence sentence) {
        return paragraphs.get(sentence.paragraph());
    }

    public String quote(Sentence sentence) {
        return source.quote(sentence.span());
    }
}
