package org.dateline.article;

import java.time.Clock;
import java.time.ZoneId;
import org.dateline.reading.ArticleReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The app's clock, its one reader and, while sign-in is off, its one owner. */
@Configuration(proxyBeanMethods = false)
final class ArticleConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** @param embeddings off where memory or start-up matter more than the kinds of events */
    @Bean
    BodyReader bodyReader(@Value("${dateline.event.embeddings:true}") boolean embeddings) {
        return ArticleReader.create(embeddings)::read;
    }

    @Bean
    DraftRules draftRules(Clock clock) {
        return new DraftRules(clock);
    }

    @Bean
    SampleArticles sampleArticles() {
        return new ClassPathSamples();
    }

    @Bean
    CurrentOwner currentOwner() {
        return () -> Owner.LOCAL;
    }
}
