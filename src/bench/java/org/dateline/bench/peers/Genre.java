package org.dateline.bench.peers;

/** What kind of text it is; some peers have a mode for each. */
enum Genre {
    NEWS,
    HISTORIES
}
