package org.dateline.event;

/** Cooperation or conflict, in words or in deeds; drives colour and shape. */
public enum QuadClass {
    VERBAL_COOPERATION("vcoop"),
    MATERIAL_COOPERATION("mcoop"),
    VERBAL_CONFLICT("vconf"),
    MATERIAL_CONFLICT("mconf"),
    NONE("other");

    private final String key;

    QuadClass(String key) {
        this.key = key;
    }

    /** The name that the browser's tokens use. */
    public String key() {
        return key;
    }
}
