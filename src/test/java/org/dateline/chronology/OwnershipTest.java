package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.chronology.OpenStore.BODY;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.ArticleDraft;
import org.dateline.article.ArticleId;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.dateline.temporal.PublicationDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every method that takes an id, asked by a stranger: generated, so that a new method cannot be forgotten. */
class OwnershipTest {

    private static final Owner STRANGER = new Owner("stranger");
    private static final Set<Class<?>> IDS =
            Set.of(ChronologyId.class, ArticleId.class, EventId.class, CorrectionId.class);

    @TempDir
    static Path folder;

    private static OpenStore store;
    private static ChronologyId chronology;
    private static ArticleId article;
    private static ArticleId removed;
    private static EventId event;
    private static CorrectionId correction;

    @BeforeAll
    static void open() {
        store = OpenStore.in(folder);
        chronology = store.chronology();
        article = store.add(chronology, BODY).article().id();
        removed = store.add(chronology, "They met. " + BODY).article().id();
        store.service().removeArticle(Owner.LOCAL, removed);
        event = store.content(chronology).events().getFirst().id();
        correction = store.service()
                .applyPublication(Owner.LOCAL, article, 1, PublicationDate.of(OpenStore.DAY.minusDays(14)))
                .id();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> aForeignIdAnswersAsAnAbsentOneDoes() {
        return methods()
                .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(IDS::contains))
                .map(method -> DynamicTest.dynamicTest(method.toGenericString(), () -> {
                    ChronologyContent before = store.content(chronology);

                    String foreign = answer(method, owned(method));

                    assertThat(foreign).isEqualTo(answer(method, absent()));
                    assertThat(store.content(chronology)).isEqualTo(before);
                }));
    }

    @Test
    void everyMethodNamesItsOwner() {
        assertThat(methods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getParameterTypes()[0]).isEqualTo(Owner.class));
    }

    @Test
    void aStrangerSeesNoChronology() {
        assertThat(store.service().list(STRANGER)).isEmpty();
    }

    @Test
    void whatTheStrangerIsRefusedIsThereForItsOwner() {
        assertThat(store.service().open(Owner.LOCAL, chronology)).isPresent();
        assertThat(store.service().history(Owner.LOCAL, article)).isNotEmpty();
        assertThat(store.service().history(Owner.LOCAL, event)).isNotEmpty();
    }

    private static Stream<Method> methods() {
        return Arrays.stream(ChronologyService.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static Map<Class<?>, Object> owned(Method method) {
        ArticleId which = method.getName().equals("restoreArticle") ? removed : article;
        return ids(chronology, which, event, correction);
    }

    private static Map<Class<?>, Object> absent() {
        return ids(ChronologyId.random(), ArticleId.random(), EventId.random(), CorrectionId.random());
    }

    private static Map<Class<?>, Object> ids(ChronologyId c, ArticleId a, EventId e, CorrectionId k) {
        var values = new LinkedHashMap<Class<?>, Object>();
        values.put(Owner.class, STRANGER);
        values.put(ChronologyId.class, c);
        values.put(ArticleId.class, a);
        values.put(EventId.class, e);
        values.put(CorrectionId.class, k);
        values.put(int.class, 1);
        values.put(String.class, "Another name");
        values.put(PublicationDate.class, PublicationDate.of(OpenStore.DAY));
        values.put(ArticleDraft.class, OpenStore.draft("A new text."));
        values.put(IntakeProgress.class, IntakeProgress.NONE);
        return values;
    }

    /** What a caller sees: the value, or the exception with its message. */
    private static String answer(Method method, Map<Class<?>, Object> values) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> Objects.requireNonNull(values.get(type), "no argument for " + type + ": add one"))
                .toArray();
        try {
            Object value = method.invoke(store.service(), arguments);
            assertThat(value).as("a stranger's answer").isIn(java.util.Optional.empty(), List.of());
            return String.valueOf(value);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(NotFound.class);
            return String.valueOf(e.getCause());
        }
    }
}
