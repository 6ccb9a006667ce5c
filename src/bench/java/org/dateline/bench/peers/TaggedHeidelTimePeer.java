package org.dateline.bench.peers;

import de.unihd.dbs.heideltime.standalone.components.PartOfSpeechTagger;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.apache.uima.jcas.JCas;

/** HeidelTime behind the tagger of CoreNLP 4, which its own wrapper cannot call any more. */
final class TaggedHeidelTimePeer {

    private TaggedHeidelTimePeer() {}

    public static void main(String[] args) throws Exception {
        PeerBench.run(() -> new HeidelTimePeer(new CoreNlpTagger()), args);
    }

    /** Tokens, sentences and parts of speech as HeidelTime's wrapper makes them, with CoreNLP's own places. */
    private static final class CoreNlpTagger implements PartOfSpeechTagger {

        private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
        private final TokenizerFactory<CoreLabel> tokens =
                PTBTokenizer.coreLabelFactory("ptb3Escaping=false,untokenizable=noneKeep");

        @Override
        public void initialize(Properties settings) {}

        @Override
        public void reset() {}

        @Override
        public void process(JCas document) {
            for (List<HasWord> words :
                    MaxentTagger.tokenizeText(new StringReader(document.getDocumentText()), tokens)) {
                List<TaggedWord> tagged = tagger.tagSentence(words);
                for (int i = 0; i < words.size(); i++) {
                    CoreLabel word = (CoreLabel) words.get(i);
                    Token token = new Token(document, word.beginPosition(), word.endPosition());
                    token.setPos(tagged.get(i).tag());
                    token.addToIndexes();
                }
                int start = ((CoreLabel) words.getFirst()).beginPosition();
                new Sentence(document, start, ((CoreLabel) words.getLast()).endPosition()).addToIndexes();
            }
        }
    }
}
