/** The way from sentences to events, one class a step: triggers, arguments, status, dates, merging, headlines. */
@NullMarked
package org.dateline.event.step;

import org.jspecify.annotations.NullMarked;
