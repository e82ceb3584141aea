package org.yingshu.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;

/** What may know what inside the engine. A rule that matches no class fails: it has a typo, or has outlived its use. */
@AnalyzeClasses(packages = "org.yingshu.engine", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String CLI = "org.yingshu.engine.cli..";
    private static final String REPORT = "org.yingshu.engine.cli.report..";
    private static final String BPMN = "org.yingshu.engine.flow.bpmn..";
    private static final String PROOF = "org.yingshu.engine.proof..";
    private static final String INPUT = "org.yingshu.engine.reader.input..";
    private static final String YAML = "org.yingshu.engine.pack.yaml..";
    private static final String DMN = "org.yingshu.engine.rules.dmn..";

    @ArchTest
    static final ArchRule theCoreIsPlainJava = classes()
            .that()
            .resideOutsideOfPackages(CLI, INPUT, PROOF, BPMN, YAML, DMN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.yingshu.engine..")
            .because("rules and readers must run in a server, a batch job and a browser-bound test alike")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule diagramsNeedOnlyTheXmlOfTheJdk = classes()
            .that()
            .resideInAPackage(BPMN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.xml.stream..", "org.jspecify.annotations..", "org.yingshu.engine..")
            .because("a diagram is read tag by tag, and its parser is told once to reach for nothing else")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule ciphersStayInProofs = noClasses()
            .that()
            .resideOutsideOfPackages(PROOF)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .because("who needs a digest or a signature asks for it by its name")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothingKnowsAFrameworkOrADatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..", "lombok..")
            .because("the shell around the engine stores and serves; the engine decides")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule commandLineAndJsonStayInTheCommand = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "tools.jackson..", "com.fasterxml..")
            .because("what the engine finds is records; how it is printed is the command's business")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule fileFormatsStayAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages(INPUT, REPORT, YAML, BPMN, DMN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.apache.pdfbox..",
                    "org.apache.commons..",
                    "org.jsoup..",
                    "org.yaml..",
                    "javax.xml..")
            .because("behind the input every format is the same text, so that a rule needs no second version")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothingKnowsTheCommand = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("the command is one caller of the engine among others")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().assignedFrom(new Packages())
            .should()
            .beFreeOfCycles()
            .because("the way of a file through the reader is the list of packages, and a way has a direction")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther = slices().matching(
                    "org.yingshu.engine.reader.input.(html|pdf|rtf|sheet|word)..")
            .should()
            .notDependOnEachOther()
            .because("a format is added, or dropped, in one folder")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name fits any code, so any code ends up there")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyTheEdgesTouchFiles = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, INPUT, YAML)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|Console)"
                            + "|java\\.nio\\.file\\..*|java\\.nio\\.channels\\..*|java\\.net\\..*|java\\.lang\\.Process.*")
            .because("the same input must give the same result on every machine")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyTheCommandPrints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("what is worth telling is in the result, or in an exception with a reason")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyTheCommandReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(target(nameMatching("system(UTC|DefaultZone)?"))
                    .and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("a due date is computed from the moment that is given, and can be computed again years later")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(resideInANullMarkedPackage())
            .because("what may be absent is said by its type, and checked by the compiler")
            .allowEmptyShould(false);

    /** A slice a package; the input is one, because it picks the formats below it and gives them its types. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName().replaceFirst("(\\.reader\\.input)\\..*", "$1"));
        }

        @Override
        public String getDescription() {
            return "packages of the engine";
        }
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with a package-info.java that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                String message = type.getName() + (marked ? " does" : " does not");
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
