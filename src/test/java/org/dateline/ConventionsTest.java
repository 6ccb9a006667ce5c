package org.dateline;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** What a class may be called, how it is made, and what every package and route must say about itself. */
class ConventionsTest {

    private static final List<String> EMPTY_NAMES =
            List.of("Util", "Utils", "Manager", "Helper", "Helpers", "Impl", "Common");

    @Test
    void everyRouteSaysWhoMaySeeIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(beAnnotatedWith(AnonymousAllowed.class)
                        .or(beAnnotatedWith(PermitAll.class))
                        .or(beAnnotatedWith(RolesAllowed.class))
                        .or(beAnnotatedWith(DenyAll.class)))
                .check(CLASSES);
    }

    @Test
    void nobodyBuildsMarkupFromText() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Html.class).check(CLASSES);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        classes().should(haveAName()).check(CLASSES);
    }

    @Test
    void classesAreRecordsOrFinal() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .resideOutsideOfPackages("..ui..", "org.dateline.shell..")
                .should(beClosed())
                .because("a value that can be subclassed is no value")
                .check(CLASSES);
    }

    @Test
    void constructorsInject() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = packages().stream()
                .filter(name -> !CLASSES.getPackage(name).tryGetPackageInfo().isPresent()
                        || !CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages()).contains("org.dateline.text", "org.dateline.shell");
        assertThat(unmarked)
                .as("packages without @NullMarked in a package-info")
                .isEmpty();
    }

    @Test
    void everyPackageSaysInASentenceWhatLivesThere() {
        for (String name : packages()) {
            Path file = House.ROOT.resolve("src/main/java/" + name.replace('.', '/') + "/package-info.java");
            assertThat(Files.exists(file)).as(House.name(file)).isTrue();
            String doc = House.read(file).strip();
            assertThat(doc).as(House.name(file)).startsWith("/**");
            String sentence =
                    doc.substring(3, doc.indexOf("*/")).replace("*", "").strip();
            assertThat(sentence).as(House.name(file)).endsWith(".").contains(" ");
        }
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ArchCondition<JavaClass> haveAName() {
        return new ArchCondition<>("have a name from the field") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean empty = EMPTY_NAMES.stream().anyMatch(item.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(item, !empty, item.getName() + " has a name that says nothing"));
            }
        };
    }

    /** Final, a record, an enum or sealed; beans may stay open, since Spring may have to wrap them. */
    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be a record, final or sealed") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean closed = item.getModifiers().contains(JavaModifier.FINAL)
                        || item.isEnum()
                        || item.reflect().isSealed()
                        || AnnotatedElementUtils.hasAnnotation(item.reflect(), Component.class)
                        || item.getSimpleName().equals("package-info");
                events.add(new SimpleConditionEvent(item, closed, item.getName() + " can be subclassed"));
            }
        };
    }
}
