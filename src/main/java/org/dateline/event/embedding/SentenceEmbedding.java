package org.dateline.event.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The small model BGE (bge-small-en-v1.5, quantised): sentences of like meaning get vectors of like direction. Loaded
 * once, when the first sentence asks for it. Safe to share between threads; one thread computes one sentence.
 */
public final class SentenceEmbedding {

    /** Numbers in a vector. */
    public static final int SIZE = 384;

    /** Pieces of a text that are read: a sentence has about 40. */
    private static final int MOST_PIECES = 128;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    private static final class Holder {
        private static final SentenceEmbedding LOADED = new SentenceEmbedding();
    }

    private final WordPieces pieces = WordPieces.load();
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session = open();

    private SentenceEmbedding() {}

    public static SentenceEmbedding load() {
        return Holder.LOADED;
    }

    private OrtSession open() {
        try (InputStream model = SentenceEmbedding.class.getResourceAsStream(MODEL);
                var options = new OrtSession.SessionOptions()) {
            if (model == null) {
                throw new IllegalStateException("The embedding model " + MODEL + " is not on the class path");
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the embedding model " + MODEL, e);
        } catch (OrtException e) {
            throw new IllegalStateException("Cannot start the embedding model " + MODEL, e);
        }
    }

    /** The vector of a text, of length 1; the end of a text of more than 128 pieces is left out. */
    public float[] of(String text) {
        long[] ids = pieces.of(text, MOST_PIECES);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor words = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor sorts = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", sorts))) {
            float[][][] layers = (float[][][]) result.get(0).getValue();
            return normalized(layers[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model could not read a sentence", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static float[] normalized(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        float[] normalized = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            normalized[i] = (float) (vector[i] / Math.sqrt(sum));
        }
        return normalized;
    }
}
