package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.dateline.House.CLASSES;
import static org.dateline.House.inLibrary;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which package may know which: the library stays a library, the way has one direction, and each door has one keeper.
 */
class ArchitectureTest {

    /**
     * Façades stand in the package whose inner rooms they join; to look for cycles each counts as a room of its own.
     */
    private static final Set<String> FACADES =
            Set.of("TypedDateReader", "TemporalReader", "EventReader", "ArticleReader");

    private static final DescribedPredicate<JavaClass> NETWORK_OR_STORE =
            resideInAnyPackage("java.net..", "java.sql..", "java.util.logging..", "java.util.prefs..", "java.rmi..");

    /** What every library class may use. */
    private static final DescribedPredicate<JavaClass> PURE = resideInAnyPackage(
                    "java..", "org.jspecify..", "org.threeten.extra..", "com.google.re2j..")
            .and(not(NETWORK_OR_STORE))
            .or(inLibrary())
            .as("java.* without network, SQL and logging, JSpecify, threeten-extra, RE2/J or the library itself");

    @Test
    void theLibraryUsesNothingThatTiesItToTheApp() {
        classes()
                .that(inLibrary())
                .and()
                .resideOutsideOfPackages(
                        "org.dateline.event.nlp..", "org.dateline.event.embedding..", "org.dateline.temporal.natty..")
                .should()
                .onlyDependOnClassesThat(PURE)
                .because("text, lexicon, temporal, event and reading must run in any JVM as they are")
                .check(CLASSES);
    }

    @Test
    void onlyOneDoorLeadsToOpenNlp() {
        classes()
                .that()
                .resideInAPackage("org.dateline.event.nlp..")
                .should()
                .onlyDependOnClassesThat(PURE.or(resideInAnyPackage("opennlp..")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.event.nlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(CLASSES);
    }

    @Test
    void onlyOneDoorLeadsToTheEmbeddingModel() {
        classes()
                .that()
                .resideInAPackage("org.dateline.event.embedding..")
                .should()
                .onlyDependOnClassesThat(PURE.or(resideInAnyPackage("ai.onnxruntime..")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.event.embedding..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.onnxruntime..", "dev.langchain4j..")
                .check(CLASSES);
    }

    @Test
    void onlyOneDoorLeadsToNatty() {
        classes()
                .that()
                .resideInAPackage("org.dateline.temporal.natty..")
                .should()
                .onlyDependOnClassesThat(PURE.or(resideInAnyPackage("org.natty..")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.temporal.natty..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.natty..")
                .check(CLASSES);
    }

    @TestFactory
    List<DynamicTest> nothingKnowsWhatIsToItsRight() {
        return House.WAY.stream()
                .limit(House.WAY.size() - 1L)
                .map(room -> DynamicTest.dynamicTest(room, () -> knowsNothingAfter(room)))
                .toList();
    }

    private static void knowsNothingAfter(String room) {
        String[] after = House.WAY.stream()
                .skip(House.WAY.indexOf(room) + 1L)
                .map(later -> "org.dateline." + later + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.dateline." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after)
                .because("the way is " + String.join(" <- ", House.WAY))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingDependsOnTheScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.dateline.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..ui..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.dateline.shell..", "org.dateline.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.shell..")
                .check(CLASSES);
    }

    @Test
    void onlyTheScreenKnowsVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.dateline.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..")
                .check(CLASSES);
    }

    @Test
    void onlyFetchOpensSockets() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.article.fetch..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "javax.net..", "org.apache.hc..", "org.apache.http..")
                                .or(JavaClass.Predicates.assignableTo(java.net.Socket.class))
                                .or(JavaClass.Predicates.assignableTo(java.net.ServerSocket.class))
                                .or(JavaClass.Predicates.assignableTo(java.net.DatagramSocket.class))
                                .or(JavaClass.Predicates.assignableTo(java.net.URLConnection.class))
                                .or(JavaClass.Predicates.assignableTo(java.nio.channels.NetworkChannel.class))
                                .as("open a socket"))
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .check(CLASSES);
    }

    @Test
    void onlyExtractReadsForeignFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.article.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jsoup..",
                        "org.apache.pdfbox..",
                        "org.apache.poi..",
                        "com.rometools..",
                        "net.dankito.readability4j..",
                        "jakarta.mail..")
                .check(CLASSES);
    }

    /** Each package is a slice, and each façade is one too. */
    private static final class Rooms implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            JavaClass top = outermost(javaClass);
            if (FACADES.contains(top.getSimpleName())) {
                return SliceIdentifier.of(top.getPackageName(), top.getSimpleName());
            }
            return SliceIdentifier.of(top.getPackageName());
        }

        private static JavaClass outermost(JavaClass javaClass) {
            return javaClass.getEnclosingClass().map(Rooms::outermost).orElse(javaClass);
        }

        @Override
        public String getDescription() {
            return "packages, façades apart";
        }
    }
}
