/** The only door to the sentence-embedding model: text in, a vector of its meaning out. */
@NullMarked
package org.dateline.event.embedding;

import org.jspecify.annotations.NullMarked;
