package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackCommandTests {

    private static final String HEAD = """
            pack: demo
            name: {zh: 示例, en: Example}
            version: "1"
            valid: {from: 2022-01-01}
            """;

    @TempDir
    private Path packs;

    @Test
    void summarisesWhatItRead() throws IOException {
        write("demo/pack.yaml", HEAD);

        CommandRun run = run(packs);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("demo 示例 1：事项 0");
    }

    @Test
    void namesFileAndLineOfEveryFault() throws IOException {
        write("demo/pack.yaml", HEAD + "colour: red\n");
        write("demo/elements.yaml", "- {element: a.b, name: {zh: 甲, en: A}, type: smell}\n");

        CommandRun run = run(packs.resolve("demo"), "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("demo/pack.yaml:5  There is no key “colour” here")
                .contains("demo/elements.yaml:1  “type” cannot be “smell”")
                .contains("2 faults in all");
    }

    @Test
    void printsJson() throws IOException {
        write("demo/pack.yaml", HEAD + "colour: red\n");

        JsonNode root = JsonMapper.shared().readTree(run(packs, "--json").out());

        assertThat(root.at("/faults/0/code").asString()).isEqualTo("pack.unknown-key");
        assertThat(root.at("/faults/0/line").asInt()).isEqualTo(5);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(run(packs).code()).isEqualTo(66);
        assertThat(run(packs.resolve("none")).code()).isEqualTo(66);
    }

    private void write(String name, String text) throws IOException {
        Path file = packs.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static CommandRun run(Object... args) {
        return CommandRun.run(new PackCommand(), args);
    }
}
