package org.dateline.bench.peers;

import java.util.List;
import org.dateline.bench.BenchText;

/** An engine that is measured beside ours. */
interface Peer {

    List<Found> read(BenchText text, Genre genre) throws Exception;

    /** Loads the engine. */
    interface Loader {

        Peer load() throws Exception;
    }
}
