package org.dateline.event.actor;

import java.time.LocalDate;
import java.util.List;

/** The days that the sentence of a token speaks of: who held an office then may be meant by a bare surname. */
@FunctionalInterface
public interface Occasions {

    List<LocalDate> near(int token);
}
