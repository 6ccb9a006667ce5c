package org.dateline.shell;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line on standard error why the app could not start and what to do. */
final class StartRefusal implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("dateline: " + analysis.getDescription() + action);
    }
}
