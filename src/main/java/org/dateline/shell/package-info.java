/** The frame of the web app: start class, layout, error pages, headers. */
@NullMarked
package org.dateline.shell;

import org.jspecify.annotations.NullMarked;
