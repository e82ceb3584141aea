package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTests {

    @TempDir
    Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        plan = CommandRun.file(folder, "plan.txt");
    }

    @Test
    void summarisesAFileWithoutColoursWhereThereIsNoTerminal() {
        CommandRun run = CommandRun.read(plan);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("云政办〔2024〕8号", "重点任务清单", "2024-12", "覆盖 98.7%")
                .doesNotContain("\u001B");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void paintsWhereToldTo() {
        assertThat(CommandRun.read(plan, "--color=always").out()).contains("\u001B[1m");
    }

    @Test
    void speaksEnglish() {
        assertThat(CommandRun.read(plan, "--lang", "en").out()).contains("Deadlines", "98.7% covered");
    }

    @Test
    void writesALineOfJsonAFile() {
        CommandRun run = CommandRun.read(plan, plan, "--json");
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"schema\""));
    }

    @Test
    void writesAWorkbookOrAPageAsAWhole() throws IOException {
        assertThat(CommandRun.read(plan, "--xlsx", folder.resolve("out.xlsx")).code())
                .isZero();
        assertThat(CommandRun.read(plan, "--html", folder.resolve("out.html")).code())
                .isZero();
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("plan.txt", "out.xlsx", "out.html");
    }

    @Test
    void takesOneKindOfOutputOnly() {
        assertThat(CommandRun.read(plan, "--json", "--html", "x.html").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void readsOnBehindAFileThatFailsAndReturnsTheWorstCode() throws IOException {
        Path bad = CommandRun.file(folder, "bad.txt");
        CommandRun run = CommandRun.read(bad, folder.resolve("none.txt"), plan, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.NO_SUCH_FILE);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("没有任何文字，请检查是否选错了文件。（source.empty）", "none.txt：没有这个文件");
    }

    @Test
    void callsABugABugAndHidesWhereItCameFrom() throws IOException {
        Path crash = CommandRun.file(folder, "crash.txt");
        CommandRun run = CommandRun.read(crash);
        assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(run.err()).contains("a bug").doesNotContain("\tat ");
        assertThat(CommandRun.read(crash, "--debug").err()).contains("\tat ");
    }

    @Test
    void writesNothingWhereNothingCouldBeRead() throws IOException {
        Path bad = CommandRun.file(folder, "bad.txt");
        assertThat(CommandRun.read(bad, "--html", folder.resolve("out.html")).code())
                .isEqualTo(ExitCode.NOT_A_DOCUMENT);
        assertThat(filesIn(folder)).doesNotContain("out.html");
    }

    @Test
    void doesNotWriteOverItsInput() throws IOException {
        CommandRun run = CommandRun.read(plan, "--html", folder.resolve("./plan.txt"));
        assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(plan).hasContent("方案");
    }

    @Test
    void saysWhenTheOutputCannotBeWritten() {
        Path nowhere = folder.resolve("none/out.xlsx");
        CommandRun run = CommandRun.read(plan, "--xlsx", nowhere);
        assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(run.err()).contains(nowhere.toString());
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
