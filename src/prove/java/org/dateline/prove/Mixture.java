package org.dateline.prove;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Tsv;
import org.dateline.temporal.Granule;
import org.dateline.temporal.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a text and its day of publication, so that a fuzzer that changes bytes changes words: a byte of ASCII stands
 * for itself, any other and the one behind it for a word of the engine's tables or an odd sign.
 *
 * @param text the body
 * @param published its publication date, or null
 */
record Mixture(String text, @Nullable PublicationDate published) {

    /** The first bytes say when the text was published. */
    static final int HEAD = 4;

    private static final List<String> WORDS = words();

    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1, 12, 31),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(Granule.LAST_YEAR, 1, 1),
            LocalDate.of(Granule.LAST_YEAR, 12, 31));

    static Mixture of(byte[] data) {
        if (data.length < HEAD) {
            return new Mixture("", null);
        }
        StringBuilder text = new StringBuilder();
        for (int i = HEAD; i < data.length; i++) {
            if (data[i] >= 0) {
                text.append((char) data[i]);
            } else if (i + 1 < data.length) {
                text.append(WORDS.get(((data[i] & 0x7F) << 8 | data[++i] & 0xFF) % WORDS.size()));
            }
        }
        return new Mixture(text.toString(), published(data));
    }

    /** The bytes of a text of ASCII that appeared on a day after 1900. */
    static byte[] bytes(String text, LocalDate published) {
        byte[] data = new byte[HEAD + text.length()];
        long days = LocalDate.of(1900, 1, 1).datesUntil(published).count();
        data[0] = 1;
        data[1] = (byte) (days >> 8);
        data[2] = (byte) days;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            data[HEAD + i] = (byte) (sign < 128 ? sign : ' ');
        }
        return data;
    }

    private static @Nullable PublicationDate published(byte[] data) {
        int number = (data[1] & 0xFF) << 8 | data[2] & 0xFF;
        LocalDate day = switch (data[0] & 7) {
            case 0 -> null;
            case 6 -> LocalDate.ofYearDay(1 + number % Granule.LAST_YEAR, 1 + (data[3] & 0xFF));
            case 7 -> EDGES.get(number % EDGES.size());
            default -> LocalDate.of(1900, 1, 1).plusDays(number);
        };
        if (day == null) {
            return null;
        }
        LocalTime time = data[3] < 0 ? LocalTime.MIN : LocalTime.of(data[3] % 24, data[3] % 60);
        return switch ((data[0] >> 3) & 3) {
            case 1 -> new PublicationDate(day, time, null);
            case 2 -> new PublicationDate(day, time, ZoneOffset.ofHours(data[3] % 19));
            default -> PublicationDate.of(day);
        };
    }

    private static List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        add(words, "time-words", "word");
        add(words, "vague-words", "phrase");
        add(words, "tense-words", "word");
        add(words, "holidays", "name");
        add(words, "time-traps", "name");
        Tsv.read("data/lexicon/named-days.tsv").rows().stream().limit(40).forEach(row -> words.add(row.get("name")));
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.add(" " + word);
            all.add(" " + capital(word));
            if (all.size() % 3 == 0) {
                all.add("-" + word);
            }
        }
        all.addAll(signs());
        return List.copyOf(all);
    }

    private static void add(Set<String> words, String table, String column) {
        Tsv.read("data/lexicon/" + table + ".tsv").rows().forEach(row -> words.add(row.get(column)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What texts hold beside words, and what no text should hold. */
    private static List<String> signs() {
        return List.of(
                ". ",
                ", ",
                "; ",
                ": ",
                ".\n\n",
                "\r\n",
                "\n",
                "?",
                "’s",
                "’",
                "“",
                "”",
                "—",
                "–",
                "…",
                "½",
                "²",
                "\t",
                "\u0000",
                "\u0085",
                "\u00A0",
                "\u00AD",
                "\u0301",
                "\u0660",
                "\u200B",
                "\u200D",
                "\u200E",
                "\u2028",
                "\uFEFF",
                "\uFFFD",
                "İ",
                "ı",
                "ß",
                "ǅ",
                "ﬁ",
                "𝟚",
                "😀",
                "👩‍👩‍👧",
                "\uD83D",
                "\uDE00",
                "𐐀",
                " 9999",
                " 0000",
                " 10000",
                " 2147483647",
                " 99999999999999999999",
                " 2022-02-04",
                " 2022-02-30",
                " 02/04/2022",
                " 12:60",
                " 24:00",
                " 7.30 p.m. EST",
                " 1999-2001",
                " 31",
                " 29 February",
                " 1990s",
                " ’90s",
                " 30th",
                " 4th",
                " Q3",
                " FY2021",
                " AD 1",
                " 1 BC",
                " 9999 BC",
                " 1,000,000",
                " 3.5",
                " 0",
                " -1");
    }
}
