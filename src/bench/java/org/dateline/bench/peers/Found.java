package org.dateline.bench.peers;

/**
 * A time expression that a peer found: its place in UTF-16 units, and TIMEX3's type and value ("" where it says none).
 */
record Found(int start, int end, String type, String value) {}
