package org.dateline.event.actor;

import java.util.Optional;
import org.dateline.text.Tokens;

/** Known names of states, organisations, leaders and offices. */
public interface Gazetteer {

    /** The longest known name that starts at a token. */
    Optional<KnownName> at(Tokens tokens, int index);
}
