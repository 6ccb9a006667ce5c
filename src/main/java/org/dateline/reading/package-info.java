/** Joins text, time and events into the reading of one article. */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
