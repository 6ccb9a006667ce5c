package org.dateline.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dateline.bench.BenchText;

/** SUTime with its own rules and defaults, behind CoreNLP's tokens, sentences and parts of speech. */
final class SuTimePeer implements Peer {

    private final AnnotationPipeline pipeline = new AnnotationPipeline();

    private SuTimePeer() {
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    }

    public static void main(String[] args) throws Exception {
        PeerBench.run(SuTimePeer::new, args);
    }

    @Override
    public List<Found> read(BenchText text, Genre genre) {
        Annotation document = new Annotation(text.body());
        document.set(CoreAnnotations.DocDateAnnotation.class, text.published().toString());
        pipeline.annotate(document);
        List<Found> times = new ArrayList<>();
        for (CoreMap time : document.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
            times.add(new Found(
                    time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
                    timex.timexType(),
                    Objects.requireNonNullElse(timex.value(), "")));
        }
        return times;
    }
}
