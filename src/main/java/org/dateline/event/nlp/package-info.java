/** The only door to OpenNLP: parts of speech. */
@NullMarked
package org.dateline.event.nlp;

import org.jspecify.annotations.NullMarked;
