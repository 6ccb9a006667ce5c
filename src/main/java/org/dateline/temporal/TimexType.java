package org.dateline.temporal;

/** TimeML's four types of time expression. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
