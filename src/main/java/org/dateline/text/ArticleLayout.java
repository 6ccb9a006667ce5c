package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The body and how it is divided. Every sentence lies in one paragraph; both are in reading order and do not overlap.
 *
 * @param source the body
 * @param paragraphs all of them, furniture too
 * @param sentences all of them, furniture too
 * @param tokens the words of the whole body
 */
public record ArticleLayout(SourceText source, List<Paragraph> paragraphs, List<Sentence> sentences, Tokens tokens) {

    public ArticleLayout {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /** Divides a body. */
    public static ArticleLayout of(SourceText source) {
        Tokens tokens = Tokens.of(source);
        List<Span> blocks = new ParagraphSplitter(source.body()).split();
        List<Paragraph> paragraphs = new Boilerplate(source).classify(blocks);
        SentenceSplitter splitter = new SentenceSplitter(source.body(), tokens);
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Span span : splitter.split(paragraph.span())) {
                sentences.add(new Sentence(sentences.size(), span, paragraph.index()));
            }
        }
        return new ArticleLayout(source, paragraphs, sentences, tokens);
    }

    public Paragraph paragraphOf(Sentence sentence) {
        return paragraphs.get(sentence.paragraph());
    }

    /** The sentence that holds an offset, if one does. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().start() <= offset
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    public String quote(Sentence sentence) {
        return source.quote(sentence.span());
    }
}
