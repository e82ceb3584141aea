package org.yingshu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers over one folder would ruin it. */
class SecondStartTests {

    @TempDir
    Path folder;

    @Test
    void theSecondServerOverAFolderSaysSoInOneSentence() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (var file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = file.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> ServerProcess.over(folder))
                    .hasMessageContaining("another Yingshu runs with the data in " + data.toAbsolutePath())
                    .hasMessageNotContaining("\tat ");
        }
    }
}
