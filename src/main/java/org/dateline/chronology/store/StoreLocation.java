package org.dateline.chronology.store;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the store lies: {@code dateline.store}, a folder, absolute or from the current directory. A
 * {@code spring.datasource.url} goes before it.
 */
@Component
final class StoreLocation implements JdbcConnectionDetails {

    /**
     * WRITE_DELAY=0: what is committed is on the disk before the answer, with H2's default it is lost when the process
     * is killed. DB_CLOSE_ON_EXIT=FALSE: the pool closes the file, after the last work is done.
     */
    private static final String SETTINGS =
            ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Environment environment;

    StoreLocation(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String getJdbcUrl() {
        String given = environment.getProperty("spring.datasource.url", "");
        if (!given.isBlank()) {
            return given;
        }
        return urlOf(folder(environment));
    }

    @Override
    public String getUsername() {
        return environment.getProperty("spring.datasource.username", "dateline");
    }

    @Override
    public String getPassword() {
        return environment.getProperty("spring.datasource.password", "");
    }

    /** Absolute. */
    static Path folder(Environment environment) {
        return Path.of(environment.getProperty("dateline.store", "data/store"))
                .toAbsolutePath()
                .normalize();
    }

    private static String urlOf(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("dateline") + SETTINGS;
    }
}
