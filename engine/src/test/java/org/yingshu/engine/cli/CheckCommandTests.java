package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;

class CheckCommandTests {

    @TempDir
    Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        plan = CommandRun.file(folder, "plan.txt");
    }

    @Test
    void listsTheGravestFirstAndThenByPlace() {
        CommandRun run = CommandRun.check(plan);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .containsSubsequence(
                        "target.contradiction",
                        "deadline.impossible-date",
                        "deadline.missing",
                        "list.number-gap",
                        "owner.open-list",
                        "共 2 个错误、2 个提醒、1 个提示")
                .doesNotContain("\u001B");
    }

    @Test
    void quotesBothPassagesOfAContradiction() {
        assertThat(CommandRun.check(plan).out())
                .contains("第 12 行  到2024年年底，企业开办时间压缩至0.5个工作日以内，惠企政策兑现实现全覆盖。")
                .contains("第 15 行  …立登记、公章刻制、社保登记并入一张表单，企业开办时间压缩至1个工作日。");
    }

    @Test
    void leavesOutRulesFamiliesAndLesserSeverities() {
        CommandRun run = CommandRun.check(
                plan, "--off", "deadline", "--off", "target.contradiction", "--min-severity", "warning");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("list.number-gap")
                .doesNotContain("deadline.", "target.contradiction", "owner.open-list");
    }

    @Test
    void capsTheFindingsOfARule() {
        Finding one = ReadingFixture.reading().findings().get(0);
        var command = new CheckCommand(file -> many(one));
        assertThat(CommandRun.run(command, plan, "--lang=en").out())
                .contains("… and 12 more; --all shows them", "0 errors, 17 warnings");
        assertThat(CommandRun.run(new CheckCommand(file -> many(one)), plan, "--all")
                        .out())
                .doesNotContain("--all");
    }

    private static Reading many(Finding one) {
        return ReadingFixture.reading().withFindings(Collections.nCopies(17, one));
    }

    @Test
    void writesThePageBesidesTheListing() {
        Path page = folder.resolve("out.html");
        CommandRun run = CommandRun.check(plan, "--html", page, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("\"counts\":{\"error\":2,\"warning\":2,\"hint\":1}");
        assertThat(page).content().contains("\"tab\":\"findings\"");
    }

    @Test
    void keepsADocumentsControlCharactersFromTheTerminal() {
        var command = new CheckCommand(file -> {
            Reading reading = ReadingFixture.reading();
            Finding first = reading.findings().get(0);
            return reading.withFindings(List.of(
                    new Finding(first.rule(), first.severity(), "\u001B[2J清屏", "", "\u001B[1m", first.spans())));
        });
        assertThat(CommandRun.run(command, plan).out()).contains("清屏").doesNotContain("\u001B");
    }

    @Test
    void wantsAFile() {
        assertThat(CommandRun.check().code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void leavesTheServerToTheLauncher() {
        CommandRun run = CommandRun.run(new ServerCommands.Run());
        assertThat(run.code()).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(run.err()).contains("启动脚本", "./yingshu run");
    }
}
