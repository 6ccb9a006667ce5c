package org.dateline.temporal.resolve;

/** Takes the features of something as they are found. */
@FunctionalInterface
interface Features {

    /** A feature whose name is made of some pieces. */
    void add(String... name);
}
