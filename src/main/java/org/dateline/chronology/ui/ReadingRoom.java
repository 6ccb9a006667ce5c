package org.dateline.chronology.ui;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Where articles are read, away from the screens' threads: two at a time, with a queue that has an end. */
@Component
class ReadingRoom {

    private static final int READERS = 2;
    private static final int WAITING = 20;

    private final ExecutorService readers =
            new ThreadPoolExecutor(READERS, READERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));

    /** Reads later. @throws RejectedExecutionException if too many are waiting */
    void read(Runnable reading) {
        readers.execute(reading);
    }

    /** Lets what is being read come to its end: the store must not be interrupted. */
    @PreDestroy
    void close() {
        readers.shutdown();
    }
}
