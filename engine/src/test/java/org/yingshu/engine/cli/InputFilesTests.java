package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTests {

    @Test
    void refusesAnUnreadableStandardInputAsAFile() {
        InputStream before = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            CommandRun run = CommandRun.run(new ReadCommand(), "-");

            assertThat(run.code()).isEqualTo(ExitCode.NOT_A_DOCUMENT);
            assertThat(run.err()).contains("source.empty");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void takesNoMoreOfTheStandardInputThanItsBound(@TempDir Path folder) throws Exception {
        Path copy = folder.resolve("copy");

        InputFiles.copy(new ByteArrayInputStream(new byte[200_000]), copy, 100_001);
        assertThat(Files.size(copy)).isEqualTo(100_001);

        InputFiles.copy(new ByteArrayInputStream(new byte[200_000]), copy, 300_001);
        assertThat(Files.size(copy)).isEqualTo(200_000);
    }
}
