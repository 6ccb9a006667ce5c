/** Finds the events that sentences tell of: who did what to whom, when, and how sure that is. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
