package org.dateline.event;

import static org.dateline.event.QuadClass.MATERIAL_CONFLICT;
import static org.dateline.event.QuadClass.MATERIAL_COOPERATION;
import static org.dateline.event.QuadClass.NONE;
import static org.dateline.event.QuadClass.VERBAL_CONFLICT;
import static org.dateline.event.QuadClass.VERBAL_COOPERATION;

/** PLOVER's 16 types, and two for what has none. */
public enum EventKind {
    AGREE(VERBAL_COOPERATION),
    CONSULT(VERBAL_COOPERATION),
    SUPPORT(VERBAL_COOPERATION),
    CONCEDE(VERBAL_COOPERATION),
    COOPERATE(MATERIAL_COOPERATION),
    AID(MATERIAL_COOPERATION),
    RETREAT(MATERIAL_COOPERATION),
    REQUEST(VERBAL_CONFLICT),
    ACCUSE(VERBAL_CONFLICT),
    REJECT(VERBAL_CONFLICT),
    THREATEN(VERBAL_CONFLICT),
    PROTEST(MATERIAL_CONFLICT),
    SANCTION(MATERIAL_CONFLICT),
    MOBILIZE(MATERIAL_CONFLICT),
    COERCE(MATERIAL_CONFLICT),
    ASSAULT(MATERIAL_CONFLICT),
    /** Speech without a PLOVER act. */
    STATEMENT(NONE),
    OTHER(NONE);

    private final QuadClass quadClass;

    EventKind(QuadClass quadClass) {
        this.quadClass = quadClass;
    }

    public QuadClass quadClass() {
        return quadClass;
    }
}
