package org.dateline.prove;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;

/** Any characters at all, halves of pairs among them: how the body is divided. */
public final class LayoutTarget {

    private static final int TIMED = 512;

    private LayoutTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Target.run(new Mixture(text(data), null), input -> {
            Promises.ofLayout(ArticleLayout.of(SourceText.of(input.text())));
            if (Math.floorMod(Arrays.hashCode(data), TIMED) == 0) {
                Promises.ofSpeed(input.text(), null);
            }
        });
    }

    /** UTF-8, or the bytes as UTF-16 units where the first one is odd. */
    private static String text(byte[] data) {
        if (data.length == 0 || data[0] % 2 == 0) {
            return new String(data, StandardCharsets.UTF_8);
        }
        return ByteBuffer.wrap(data).asCharBuffer().toString();
    }
}
