package org.yingshu.engine.reader.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Owner;

/** Runs over whole plans where these lie beside the project; they are no part of it. */
class OwnersOfDocumentsTests {

    private static final Path PLANS = Path.of("..", "..", "shared", "seeds");

    /** Values that end in the line they begin in, and those of a task list's rows. */
    private static final Pattern VALUE = Pattern.compile(
            "责任单位[：:]([^\\n。]{2,}?)。|\\n\\d+\\t(?:[^\\t\\n]*\\t){3}([^\\t\\n]{2,})\\t[^\\t\\n]*(?=\\n)");

    @Test
    void readsAlmostEveryOwnerOfTheResponsibilityLines() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PLANS));
        var owners = new ArrayList<Owner>();
        for (String line : responsibilityLines()) {
            List<Owner> read = OwnerFixture.owners(line, OwnerFixture.PROVINCE);
            assertThat(read).as(line).isNotEmpty();
            owners.addAll(read);
        }
        OrganisationDirectory directory = OrganisationDirectory.bundled();
        long unknown = owners.stream()
                .filter(owner -> directory.isUnknown(owner.name()))
                .count();

        assertThat(owners).hasSizeGreaterThan(1000);
        // Rows with shifted cells hold text in this column.
        assertThat((double) unknown / owners.size()).isLessThan(0.01);
    }

    private static List<String> responsibilityLines() throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(PLANS)) {
            for (Path file : files.sorted().toList()) {
                Matcher line = VALUE.matcher(Files.readString(file).replace("\r", ""));
                while (line.find()) {
                    lines.add(line.group(1) == null ? line.group(2) : line.group(1));
                }
            }
        }
        return lines;
    }
}
