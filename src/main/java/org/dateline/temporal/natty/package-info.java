/** The only door to Natty: dates that a person types, and the last resort for phrases that no family knows. */
@NullMarked
package org.dateline.temporal.natty;

import org.jspecify.annotations.NullMarked;
