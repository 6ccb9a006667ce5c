package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.dateline.House.CLASSES;
import static org.dateline.House.inLibrary;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

/** The same text and publication date give the same answer on any machine, in any zone, on any day, in linear time. */
class DeterminismTest {

    private static final Set<String> PATTERN_METHODS =
            Set.of("matches", "split", "splitWithDelimiters", "replaceAll", "replaceFirst");

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses()
                .should()
                .callCodeUnitWhere(call("asks for the present without a Clock", DeterminismTest::asksTheMachineForNow))
                .check(CLASSES);
    }

    @Test
    void onlyTheStartOfTheAppMakesAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.shell..", "org.dateline.cli..")
                .and()
                .areNotAnnotatedWith(Configuration.class)
                .should()
                .callCodeUnitWhere(call("makes a Clock of the system", DeterminismTest::makesASystemClock))
                .check(CLASSES);
    }

    @Test
    void theLibraryKnowsNoClockAtAll() {
        noClasses()
                .that(inLibrary())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, java.time.InstantSource.class, java.util.Timer.class)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void theLibraryAsksForNoDefaultZoneLanguageOrCharset() {
        noClasses()
                .that(inLibrary())
                .should()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
                .because("a Turkish or Arabic machine must give the same answer")
                .check(CLASSES);
    }

    @Test
    void theLibraryMatchesInLinearTime() {
        noClasses()
                .that(inLibrary())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Scanner.class)
                .orShould()
                .callCodeUnitWhere(call(
                        "calls a method of String that takes a regular expression",
                        target -> target.getOwner().isEquivalentTo(String.class)
                                && PATTERN_METHODS.contains(target.getName())))
                .because("java.util.regex backtracks: a hostile text can make it run for ever")
                .check(CLASSES);
    }

    private static boolean asksTheMachineForNow(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        boolean clockless = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.getPackageName().equals("java.time") || owner.getPackageName().equals("java.time.chrono")) {
            return target.getName().equals("now") && clockless;
        }
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(java.util.Calendar.class)) {
            return target.getName().equals("getInstance");
        }
        return owner.isEquivalentTo(java.util.Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }

    private static boolean makesASystemClock(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"))
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<CodeUnitCallTarget> test) {
        return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
    }
}
