/** Who is meant: names, offices, capitals, pronouns and "the two leaders", resolved inside an article. */
@NullMarked
package org.dateline.event.actor;

import org.jspecify.annotations.NullMarked;
