package org.dateline.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says that another program listens on the port; asked before Spring's own analyzer. */
final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port " + cause.getPort() + " is taken, perhaps by a Dateline that runs already.",
                "Stop what runs there, or choose another port: --server.port=N",
                failure);
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
