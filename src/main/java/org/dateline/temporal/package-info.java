/** Finds time expressions in text and says which stretch of the calendar each one means, and why. */
@NullMarked
package org.dateline.temporal;

import org.jspecify.annotations.NullMarked;
