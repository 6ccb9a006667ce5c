package org.dateline.event.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags the words of a sentence with their parts of speech. Not safe to share between threads, as OpenNLP's tagger is
 * not; make one for each article. The model behind it is loaded once, when the first sentence asks for it.
 */
public final class PartOfSpeechTagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final class Holder {
        private static final POSModel MODEL_LOADED = load();
    }

    private final POSTaggerME tagger = new POSTaggerME(Holder.MODEL_LOADED);

    private static POSModel load() {
        try (InputStream model = PartOfSpeechTagger.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("The part-of-speech model " + MODEL + " is not on the class path");
            }
            return new POSModel(model);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the part-of-speech model " + MODEL, e);
        }
    }

    /** One part of speech for each word. */
    public List<PartOfSpeech> tag(List<String> words) {
        String[] tags = tagger.tag(words.toArray(String[]::new));
        return java.util.Arrays.stream(tags).map(PartOfSpeech::of).toList();
    }
}
