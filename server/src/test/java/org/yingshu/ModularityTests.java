package org.yingshu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(
            YingshuApplication.class, JavaClass.Predicates.resideInAPackage("org.yingshu.engine.."));
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
