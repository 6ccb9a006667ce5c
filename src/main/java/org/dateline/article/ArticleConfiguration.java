package org.dateline.article;

import java.time.Clock;
import java.time.ZoneId;
import org.dateline.reading.ArticleReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The app's clock, its one reader and, while sign-in is off, its one owner. */
@Configuration(proxyBeanMethods = false)
final class ArticleConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    BodyReader bodyReader() {
        return ArticleReader.create()::read;
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
