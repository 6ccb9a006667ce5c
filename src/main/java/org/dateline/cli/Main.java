package org.dateline.cli;

import java.util.Arrays;
import org.dateline.shell.Application;
import org.springframework.boot.SpringApplication;

/**
 * Looks at the first argument: {@code extract} runs the command line without Spring, anything else starts the web app.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("extract")) {
            System.exit(Extract.onStandardStreams().run(Arrays.asList(args).subList(1, args.length)));
        }
        SpringApplication.run(Application.class, args);
    }
}
