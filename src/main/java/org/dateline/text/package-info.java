/** An article's body as immutable text, and what lies in it: paragraphs, sentences, tokens, all as offsets. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
