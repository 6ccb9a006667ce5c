/** A shallow grammar of one sentence: words with parts of speech, noun phrases, verb groups, quotations. */
@NullMarked
package org.dateline.event.syntax;

import org.jspecify.annotations.NullMarked;
