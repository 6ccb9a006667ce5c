package org.dateline.chronology;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.article.ArticleDraft;
import org.dateline.article.BodyReader;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.article.SampleArticles;
import org.dateline.temporal.PublicationDate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store in a folder with the app's own wiring and migration, and its services; closing it closes the file. */
final class OpenStore implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2022, 2, 4);

    static final String BODY = """
            🕊️ Talks in Zürich

            The envoys of Freedonia met last week. They signed a pact on 3 May 2021. 😀 It was hailed abroad.

            A summit is expected soon. Nothing else is known.

            The envoys of Freedonia met last week.
            """;

    private final ConfigurableApplicationContext context;

    private OpenStore(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** A store without samples, whose articles are read by a {@link SmallReader}. */
    static OpenStore in(Path folder) {
        return in(folder, new SmallReader(), List::of);
    }

    static OpenStore in(Path folder, BodyReader reader, SampleArticles samples) {
        return new OpenStore(new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "spring.main.allow-bean-definition-overriding=true")
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("testReader", reader);
                    beans.registerSingleton("testSamples", samples);
                    beans.registerSingleton("testClock", new SteadyClock());
                    context.addBeanFactoryPostProcessor(factory -> List.of("bodyReader", "sampleArticles", "clock")
                            .forEach(name -> factory.getBeanDefinition(name).setAutowireCandidate(false)));
                })
                .run("--dateline.store=" + folder));
    }

    ChronologyService service() {
        return context.getBean(ChronologyService.class);
    }

    SampleChronology samples() {
        return context.getBean(SampleChronology.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    ChronologyId chronology() {
        return service().create(Owner.LOCAL, "Talks").id();
    }

    AddResult.Added add(ChronologyId id, String text) {
        return (AddResult.Added) service().addArticle(Owner.LOCAL, id, draft(text), IntakeProgress.NONE);
    }

    ChronologyContent content(ChronologyId id) {
        return service().open(Owner.LOCAL, id).orElseThrow();
    }

    static ArticleDraft draft(String text) {
        return new ArticleDraft("Talks", "The Paper", text, PublicationDate.of(DAY));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Goes on by a second each time it is asked, so that what was done later has a later time. */
    private static final class SteadyClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2022-02-05T08:00:00Z"));

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.updateAndGet(instant -> instant.plusSeconds(1));
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.dateline.article", "org.dateline.chronology"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.ui\\.|Test).*"))
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        // it wraps every @Repository, which no final class survives
        PersistenceExceptionTranslationAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Wiring {}
}
