/** The H2 file: where it lies, its tables, and how articles, events and corrections become rows and back. */
@NullMarked
package org.dateline.chronology.store;

import org.jspecify.annotations.NullMarked;
