package org.dateline.bench.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.PartOfSpeechTagger;
import de.unihd.dbs.heideltime.standalone.components.impl.AllLanguagesTokenizerWrapper;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.net.URL;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.dateline.bench.BenchText;

/**
 * HeidelTime for English, assembled as its own command line does it, but with the tagger and the annotations kept in
 * memory: the command line loads the tagger anew for each text.
 */
final class HeidelTimePeer implements Peer {

    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

    private final Map<Genre, HeidelTime> engines = new EnumMap<>(Genre.class);
    private final PartOfSpeechTagger tagger;
    private final JCas document;

    HeidelTimePeer(PartOfSpeechTagger tagger) throws Exception {
        this.tagger = tagger;
        Config.setProps(settings());
        URL types = HeidelTime.class.getClassLoader().getResource(TYPES);
        this.document = new JCasFactoryImpl(new TypeSystemDescription[] {
                    UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types))
                })
                .createJCas();
    }

    /** Without parts of speech. */
    public static void main(String[] args) throws Exception {
        PeerBench.run(
                () -> {
                    PartOfSpeechTagger tokens = new AllLanguagesTokenizerWrapper();
                    tokens.initialize(new Properties());
                    return new HeidelTimePeer(tokens);
                },
                args);
    }

    /** What its config.props says, which the jar does not hold. */
    private static Properties settings() {
        Properties settings = new Properties();
        for (String kind : List.of("Date", "Duration", "Set", "Time")) {
            settings.setProperty("consider" + kind, "true");
            settings.setProperty("uimaVar" + kind, kind);
        }
        settings.setProperty(Config.CONSIDER_TEMPONYM, "false");
        settings.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
        settings.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
        settings.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
        settings.setProperty(Config.TYPESYSTEMHOME, TYPES);
        return settings;
    }

    @Override
    public List<Found> read(BenchText text, Genre genre) throws Exception {
        document.reset();
        document.setDocumentText(text.body());
        Dct published = new Dct(document);
        published.setValue(text.published().toString().replace('-', '.') + "T00:00");
        published.addToIndexes();
        tagger.process(document);
        engine(genre).process(document);
        NonOverlapping times = new NonOverlapping();
        FSIterator<Annotation> found = document.getAnnotationIndex(Timex3.type).iterator();
        while (found.hasNext()) {
            Timex3 time = (Timex3) found.next();
            times.add(new Found(time.getBegin(), time.getEnd(), time.getTimexType(), time.getTimexValue()));
        }
        return times.all();
    }

    private HeidelTime engine(Genre genre) throws Exception {
        HeidelTime engine = engines.get(genre);
        if (engine == null) {
            DocumentType type = genre == Genre.NEWS ? DocumentType.NEWS : DocumentType.NARRATIVES;
            engine = new HeidelTime();
            engine.initialize(new UimaContextImpl(Language.ENGLISH, type, false));
            engines.put(genre, engine);
        }
        return engine;
    }
}
