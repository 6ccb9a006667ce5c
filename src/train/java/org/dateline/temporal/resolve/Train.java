package org.dateline.temporal.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the models of the time engine. Arguments: the folder of the training texts and that of the models. */
final class Train {

    /** Families whose lines of data/phrases hang on direction. */
    private static final List<String> FAMILIES =
            List.of("weekday", "month", "calendar-date", "part", "open", "day-part", "clock", "range");

    private Train() {}

    public static void main(String[] args) throws IOException {
        Path texts = Path.of(args[0]);
        Path models = Path.of(args[1]);
        List<TrainingText> news = new ArrayList<>(TrainingText.read(texts.resolve("news.txt")));
        for (String family : FAMILIES) {
            news.addAll(TrainingText.ofPhrases("data/phrases/" + family + ".tsv"));
        }
        DirectionTrainer.train(news, models.resolve("direction.tsv"));
        YearAccuracy.print(TrainingText.read(texts.resolve("histories.txt")));
    }
}
