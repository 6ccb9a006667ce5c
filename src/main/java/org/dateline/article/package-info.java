/** An article as a person gives it and as it is kept: the draft, what is wrong with it, and its unchanging body. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
