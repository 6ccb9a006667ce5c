/** A chronology: articles, what was read from them, and every correction made since. */
@NullMarked
package org.dateline.chronology;

import org.jspecify.annotations.NullMarked;
