package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTests {

    @Test
    void takesNoMoreOfTheStandardInputThanItsBound(@TempDir Path folder) throws Exception {
        Path copy = folder.resolve("copy");

        InputFiles.copy(new ByteArrayInputStream(new byte[200_000]), copy, 100_001);
        assertThat(Files.size(copy)).isEqualTo(100_001);

        InputFiles.copy(new ByteArrayInputStream(new byte[200_000]), copy, 300_001);
        assertThat(Files.size(copy)).isEqualTo(200_000);
    }
}
