package org.dateline.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of an English verb or noun, by rule; irregular past forms are given. */
public final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** What a form of a verb can be. */
    public enum Form {
        BASE,
        THIRD,
        ING,
        /** Past tense; of regular verbs the participle too. */
        PAST,
        PARTICIPLE
    }

    /**
     * Every form of a verb with what it is; a form that is both past and participle counts as past.
     *
     * @param base "deploy"
     * @param irregular "wrote;written" or "met", or null for a regular verb
     */
    public static Map<String, Form> verb(String base, @Nullable String irregular) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(base, Form.BASE);
        forms.put(third(base), Form.THIRD);
        forms.put(withEnding(base, "ing"), Form.ING);
        if (doubles(base)) {
            forms.put(base + base.charAt(base.length() - 1) + "ing", Form.ING);
        }
        past(forms, base, irregular);
        return forms;
    }

    private static void past(Map<String, Form> forms, String base, @Nullable String irregular) {
        if (irregular != null) {
            int cut = irregular.indexOf(';');
            forms.putIfAbsent(cut < 0 ? irregular : irregular.substring(0, cut), Form.PAST);
            if (cut >= 0) {
                forms.putIfAbsent(irregular.substring(cut + 1), Form.PARTICIPLE);
            }
            return;
        }
        forms.put(withEnding(base, "ed"), Form.PAST);
        if (doubles(base)) {
            forms.put(base + base.charAt(base.length() - 1) + "ed", Form.PAST);
        }
    }

    /** "tells", "accuses", "denies"; also the plural of a noun. */
    public static String third(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.equals("go")
                || base.equals("do");
        return base + (hisses ? "es" : "s");
    }

    /** The base of a form that ends in a regular way, or empty: "visited" may come from "visit" or "visite". */
    public static Optional<Form> regularForm(String lower) {
        if (lower.endsWith("ing") && lower.length() > 5) {
            return Optional.of(Form.ING);
        }
        if (lower.endsWith("ed") && lower.length() > 3) {
            return Optional.of(Form.PAST);
        }
        return Optional.empty();
    }

    private static String withEnding(String base, String ending) {
        if (base.endsWith("ie") && ending.equals("ing")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean dropsE = base.endsWith("e") && (ending.equals("ed") || !base.endsWith("ee"));
        if (dropsE) {
            return base.substring(0, base.length() - 1) + ending;
        }
        if (endsInConsonantAndY(base) && ending.equals("ed")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + ending;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && base.length() > 1 && isConsonant(base.charAt(base.length() - 2));
    }

    /** Whether the last letter may be doubled: consonant, vowel, consonant. "visitted" does no harm as a key. */
    private static boolean doubles(String base) {
        int n = base.length();
        return n >= 3
                && isConsonant(base.charAt(n - 1))
                && "wxy".indexOf(base.charAt(n - 1)) < 0
                && !isConsonant(base.charAt(n - 2))
                && isConsonant(base.charAt(n - 3));
    }

    private static boolean isConsonant(char letter) {
        return letter >= 'a' && letter <= 'z' && VOWELS.indexOf(letter) < 0;
    }
}
