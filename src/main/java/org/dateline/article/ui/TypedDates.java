package org.dateline.article.ui;

import org.dateline.temporal.natty.TypedDate;

/** Reads what a person types where a day of publication is asked for: "2022-02-04", "4 Feb 2022", "last Friday". */
@FunctionalInterface
public interface TypedDates {

    TypedDate read(String typed);
}
