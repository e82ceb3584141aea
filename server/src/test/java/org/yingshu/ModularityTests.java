package org.yingshu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(
            YingshuApplication.class, JavaClass.Predicates.resideInAPackage("org.yingshu.engine.."));
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path MAP = Path.of("../docs/modules.md");

    @Test
    void modulesUseOnlyWhatTheirCardsAllow() {
        MODULES.verify();
    }

    /** The map is drawn from the code. Run the tests with -Dyingshu.draw=true to draw it anew. */
    @Test
    void theMapOfTheModulesIsTrue() throws IOException {
        String map = map();
        if (Boolean.getBoolean("yingshu.draw")) {
            Files.writeString(MAP, map);
        }
        assertThat(Files.readString(MAP))
                .as("docs/modules.md is not what the code is; draw it with"
                        + " mvn -pl engine,server -am test -Dtest=ModularityTests -Dyingshu.draw=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(map);
    }

    @Test
    void migratesEachModuleAfterThoseThatItUses() throws IOException {
        Set<String> done = new HashSet<>();
        for (String word : migrated()) {
            modules()
                    .filter(module -> word(module).equals(word))
                    .flatMap(module -> module.getDirectDependencies(MODULES).uniqueModules())
                    .map(ModularityTests::word)
                    .filter(used -> Files.isDirectory(MIGRATIONS.resolve(used)))
                    .forEach(used -> assertThat(done)
                            .as("application.yml migrates %s before %s, which it uses", word, used)
                            .contains(used));
            done.add(word);
        }
        try (Stream<Path> folders = Files.list(MIGRATIONS)) {
            assertThat(done)
                    .as("spring.flyway.locations in application.yml name every folder of migrations")
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .toList());
        }
    }

    private static List<String> migrated() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .getFirst();
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> settings.getProperty("spring.flyway.locations[" + i + "]"))
                .takeWhile(Objects::nonNull)
                .map(location -> location.toString().replaceFirst(".*/", ""))
                .toList();
    }

    private static String map() {
        String boxes = modules()
                .map(module -> "    " + word(module) + "[\"" + word(module) + "\"]\n")
                .collect(Collectors.joining());
        String arrows = modules()
                .flatMap(module -> module.getDirectDependencies(
                                MODULES,
                                DependencyType.DEFAULT,
                                DependencyType.USES_COMPONENT,
                                DependencyType.EVENT_LISTENER)
                        .uniqueModules()
                        .filter(used -> !word(used).equals("shared"))
                        .map(used -> "    " + word(module) + " --> " + word(used) + "\n")
                        .sorted())
                .collect(Collectors.joining());
        return """
                # The modules

                An arrow leads from a module to one that it uses or listens to; all of them stand on `shared`. A test draws
                this map from the code.

                ```mermaid
                flowchart TD
                %s%s```
                """.formatted(boxes, arrows);
    }

    private static Stream<ApplicationModule> modules() {
        return MODULES.stream()
                .filter(module -> !word(module).equals("shared"))
                .sorted(Comparator.comparing(ModularityTests::word));
    }

    static String word(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
