/** The screens of a chronology: timeline, list, article and event card, tied together by one selection. */
@NullMarked
package org.dateline.chronology.ui;

import org.jspecify.annotations.NullMarked;
