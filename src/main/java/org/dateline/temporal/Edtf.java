package org.dateline.temporal;

/** An EDTF expression (ISO 8601-2, level 1 and parts of level 2) with the stretch it covers. */
public final class Edtf {

    private final String text;
    private final TimeInterval interval;

    private Edtf(String text, TimeInterval interval) {
        this.text = text;
        this.interval = interval;
    }

    static Edtf of(String text, TimeInterval interval) {
        return new Edtf(text, interval);
    }

    public TimeInterval interval() {
        return interval;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && edtf.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The expression itself: {@code 2022-01-24/2022-01-30}. */
    @Override
    public String toString() {
        return text;
    }
}
