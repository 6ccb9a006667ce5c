package org.dateline.prove;

import java.util.Arrays;
import org.dateline.text.ArticleLayout;
import org.dateline.text.SourceText;

/** Any text, published on any day: the layout and the times in it. */
public final class TimesTarget {

    /** One input of so many is also read as a whole article of it, with a watch. */
    private static final int TIMED = 512;

    private TimesTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Target.run(Mixture.of(data), input -> {
            ArticleLayout layout = ArticleLayout.of(SourceText.of(input.text()));
            Promises.ofLayout(layout);
            Promises.ofTimes(layout, input.published());
            if (Math.floorMod(Arrays.hashCode(data), TIMED) == 0) {
                Promises.ofSpeed(input.text(), input.published());
            }
        });
    }
}
