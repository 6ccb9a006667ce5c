package org.dateline.temporal.phrase;

/** "marked the anniversary", "laid a wreath": what is told is of today, and remembers something of old. */
public final class Remembrance {

    private Remembrance() {}

    /** Whether a sentence tells of it. */
    public static boolean isIn(Passage passage) {
        for (int i = passage.first(); i < passage.after(); i++) {
            if (passage.isWord(i) && Sides.REMEMBRANCE.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
