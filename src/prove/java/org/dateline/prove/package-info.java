/**
 * Fuzzing of the readers: what they promise for any text, and the command that goes looking for a text that breaks it.
 */
@NullMarked
package org.dateline.prove;

import org.jspecify.annotations.NullMarked;
