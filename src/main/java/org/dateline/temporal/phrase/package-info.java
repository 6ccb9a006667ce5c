/** One class for each family of time phrases. */
@NullMarked
package org.dateline.temporal.phrase;

import org.jspecify.annotations.NullMarked;
