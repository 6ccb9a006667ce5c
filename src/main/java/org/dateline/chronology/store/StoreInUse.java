package org.dateline.chronology.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says that another program has the store open. */
final class StoreInUse extends AbstractFailureAnalyzer<SQLException> {

    /** H2's code for a file that another process has locked. */
    private static final int ALREADY_OPEN = 90020;

    private final Environment environment;

    StoreInUse(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "The store in " + StoreLocation.folder(environment)
                        + " is in use, most likely by a Dateline that runs already.",
                "Stop that one, or keep this one's data elsewhere: --dateline.store=FOLDER",
                failure);
    }
}
