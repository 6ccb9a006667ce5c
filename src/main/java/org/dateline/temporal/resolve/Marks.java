package org.dateline.temporal.resolve;

/** Puts EDTF expressions together from others. */
final class Marks {

    private Marks() {}

    /** Every dated end with the mark of approximation. */
    static String approximate(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? mark(edtf) : mark(edtf.substring(0, slash)) + "/" + mark(edtf.substring(slash + 1));
    }

    private static String mark(String end) {
        return end.equals("..") || end.endsWith("~") ? end : end + "~";
    }

    static String first(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    static String last(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }
}
