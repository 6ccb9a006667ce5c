package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that cannot start says why in one line, what to do, and fails. */
class StartIT {

    @TempDir
    Path folder;

    @Test
    void aStoreThatIsInUseIsNamed() throws SQLException, IOException, InterruptedException {
        Path store = folder.resolve("store");
        String said;
        try (var _ = DriverManager.getConnection("jdbc:h2:file:" + store.resolve("dateline"), "dateline", "")) {
            said = refusal("--server.port=0", "--dateline.store=" + store);
        }

        assertThat(said)
                .contains("dateline: The store in " + store + " is in use")
                .contains("--dateline.store=FOLDER");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException, InterruptedException {
        String said;
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();
            said = refusal("--server.port=" + port, "--dateline.store=" + folder.resolve("store"));
        }

        assertThat(said).contains("dateline: Port " + port + " is taken").contains("--server.port=N");
    }

    /** What the app answers on standard error, where it fails: one line, and no stack trace in the log either. */
    private String refusal(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path errors = folder.resolve("errors");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("dateline.jar")));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .redirectOutput(log.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(log)).doesNotContain("\tat ").doesNotContain("ERROR");
        assertThat(status).isEqualTo(1);
        return assertThat(Files.readAllLines(errors)).singleElement().actual();
    }
}
