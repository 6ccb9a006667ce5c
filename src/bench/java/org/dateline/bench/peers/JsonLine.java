package org.dateline.bench.peers;

import java.util.List;
import java.util.StringJoiner;
import org.dateline.bench.BenchText;

/** A line of output as ./dateline extract writes it: offsets in code points. */
final class JsonLine {

    private JsonLine() {}

    static String of(BenchText text, List<Found> times) {
        StringJoiner line = new StringJoiner(", ", "{\"id\": " + quoted(text.id()) + ", \"times\": [", "]}");
        for (Found time : times) {
            line.add("{\"start\": " + text.body().codePointCount(0, time.start())
                    + ", \"end\": " + text.body().codePointCount(0, time.end())
                    + ", \"type\": " + quoted(time.type())
                    + ", \"value\": " + quoted(time.value()) + "}");
        }
        return line.toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\' || sign < ' ') {
                json.append(String.format("\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        return json.append('"').toString();
    }
}
