package org.yingshu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTests {

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yingshu")
            .that(DescribedPredicate.describe(
                    "server classes", type -> !type.getPackageName().startsWith("org.yingshu.engine")));

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|DTO|VO|BO|Dao)")
                .because("such a name says nothing about what is inside")
                .check(SERVER);
    }

    @Test
    void controllersAreNoOnesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller")
                .because("only the web calls them")
                .check(SERVER);
    }

    @Test
    void controllersHoldNoSql() {
        noClasses()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .because("a controller binds, calls once and answers")
                .check(SERVER);
    }

    @Test
    void sharedKnowsNoModule() {
        noClasses()
                .that()
                .resideInAPackage("org.yingshu.shared..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("belong to a module", type -> type.getPackageName()
                        .matches("org\\.yingshu\\.(?!shared|engine).+")))
                .because("every module stands on it")
                .check(SERVER);
    }

    /** The scheduler's own library looks at the machine's clock, too. */
    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Ids")
                .and()
                .resideOutsideOfPackage("org.yingshu.shared.schedule..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("tests and simulations set the time")
                .check(SERVER);
    }
}
