package org.yingshu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.identity.Role;
import org.yingshu.shared.problem.ProblemCode;

/** A module has one word, and the same everywhere: learn a few and you can find anything. */
class OneWordTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path FEATURES = Path.of("../web/src/features");
    private static final Pattern PERMISSION = Pattern.compile("'([a-z]+):([a-z-]+)'");

    static Stream<String> modules() {
        return ModularityTests.MODULES.stream().map(ModularityTests::word).filter(word -> !word.equals("shared"));
    }

    /** Modules that own tables; those on top only use what others own. */
    static Stream<String> owners() {
        return modules().filter(word -> !List.of("demo", "portal").contains(word));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void itsTablesStandInItsOwnSchema(String word) throws IOException {
        assertThat(MIGRATIONS.resolve(word)).isDirectory();
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(word))) {
            for (Path file : files.toList()) {
                assertThat(file.getFileName().toString()).matches("V\\d+__[a-z0-9_]+\\.sql");
                Matcher table = Pattern.compile("create table (?:if not exists )?([a-z_]+)\\.")
                        .matcher(Files.readString(file));
                while (table.find()) {
                    assertThat(table.group(1)).as(file.toString()).isEqualTo(word);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theGlossaryKnowsIt(String word) throws IOException {
        assertThat(Files.readString(Path.of("../docs/glossary.md"))).contains("`" + word + "`");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void itsPagesHaveItsNameAndTheirWordsInBothLanguages(String word) {
        if (word.equals("demo")) {
            return;
        }
        assertThat(FEATURES.resolve(word).resolve("index.ts")).content().contains("name: '" + word + "'");
        assertThat(FEATURES.resolve(word).resolve("locales/zh.ts")).exists();
        assertThat(FEATURES.resolve(word).resolve("locales/en.ts")).exists();
    }

    @Test
    void endpointsAndPermissionsStartWithIt() throws ClassNotFoundException {
        List<Class<?>> controllers = classes(new AnnotationTypeFilter(RestController.class));
        assertThat(controllers).isNotEmpty();
        for (Class<?> controller : controllers) {
            String word = moduleOf(controller);
            RequestMapping root = Objects.requireNonNull(
                    AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class),
                    controller + " names no path");
            assertThat(root.path())
                    .as(controller.toString())
                    .allMatch(path -> path.equals("/api/" + word)
                            || path.startsWith("/api/" + word + "/")
                            || path.equals("/api/portal/" + word)
                            || path.startsWith("/api/portal/" + word + "/"));
            permissionsOf(controller).forEach(permission -> {
                assertThat(permission).startsWith(word + ":");
                assertThat(Role.words()).as("permissions of all roles").contains(permission);
            });
        }
    }

    @Test
    void problemsStartWithItAndHaveATextInBothLanguages() throws Exception {
        List<Class<?>> problems = classes(new AssignableTypeFilter(ProblemCode.class)).stream()
                .filter(Class::isEnum)
                .toList();
        assertThat(problems).isNotEmpty();
        for (Class<?> type : problems) {
            String word = moduleOf(type);
            Properties chinese = texts(word, "zh");
            Properties english = texts(word, "en");
            assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
            for (Object constant : type.getEnumConstants()) {
                String code = ((ProblemCode) constant).code();
                assertThat(code).matches(word + "\\.[a-z0-9-]+(\\.[a-z0-9-]+)*");
                assertThat(chinese.stringPropertyNames()).contains(code);
            }
        }
    }

    private static Properties texts(String word, String language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(word + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<String> permissionsOf(Class<?> controller) {
        Stream<AnnotatedElement> elements =
                Stream.concat(Stream.of(controller), Arrays.stream(controller.getDeclaredMethods()));
        return elements.map(element -> element.getAnnotation(PreAuthorize.class))
                .filter(Objects::nonNull)
                .flatMap(rule ->
                        PERMISSION.matcher(rule.value()).results().map(found -> found.group(1) + ":" + found.group(2)))
                .toList();
    }

    private static String moduleOf(Class<?> type) {
        return ModularityTests.MODULES
                .getModuleByType(type)
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .orElseThrow();
    }

    private static List<Class<?>> classes(TypeFilter filter) throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        var classes = new ArrayList<Class<?>>();
        for (var found : scanner.findCandidateComponents("org.yingshu")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (!type.getName().contains("Tests")
                    && ModularityTests.MODULES.getModuleByType(type).isPresent()) {
                classes.add(type);
            }
        }
        return classes;
    }
}
