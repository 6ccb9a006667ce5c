/** Reads data/lexicon from the class path: states, offices, organisations, named days and events, triggers. */
@NullMarked
package org.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
