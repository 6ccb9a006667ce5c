package org.dateline.browser;

import java.util.concurrent.CountDownLatch;
import org.dateline.article.BodyReader;
import org.dateline.reading.ArticleReader;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The app's reader, which stands still before an article that says "wait for me" until a test lets it go on. */
@TestConfiguration(proxyBeanMethods = false)
class SlowReading {

    static final String WAITS = "Wait for me";

    private CountDownLatch gate = new CountDownLatch(0);

    /** From now on those articles wait. */
    synchronized void shut() {
        gate = new CountDownLatch(1);
    }

    synchronized void open() {
        gate.countDown();
    }

    private synchronized CountDownLatch gate() {
        return gate;
    }

    @Bean
    @Primary
    BodyReader slowReader() {
        ArticleReader reader = ArticleReader.create();
        return (body, published, progress) -> {
            if (body.body().startsWith(WAITS)) {
                await(gate());
            }
            return reader.read(body, published, progress);
        };
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
