/** From a phrase to a date: direction, anchor, ranges and overlaps, in one declared order. */
@NullMarked
package org.dateline.temporal.resolve;

import org.jspecify.annotations.NullMarked;
