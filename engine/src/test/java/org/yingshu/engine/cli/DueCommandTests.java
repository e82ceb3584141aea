package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DueCommandTests {

    @Test
    void saysWhenALimitEndsAndWhichDaysCounted() {
        CommandRun run = due("--from", "2026-09-28T10:00", "--limit", "5工作日");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("应于 2026-10-10（周六）17:00 前办结。")
                .contains(
                        "2026-09-28 周一       起算日，不计入", "2026-10-07 周三       国庆节放假，不计入", "2026-10-10 周六    5  国庆节调休上班");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void answersInEnglish() {
        CommandRun run = due("--from", "2026-08-27", "--limit", "30日", "--lang", "en");

        assertThat(run.out())
                .startsWith("Due by 2026-09-28 (Mon) 17:00.")
                .contains("日 counts as a calendar day by 《民法典》", "the limit ends on 2026-09-28");
    }

    @Test
    void leavesPausesAndExclusionsOut() {
        CommandRun run = due(
                "--from", "2026-03-02T10:00",
                "--limit", "2日",
                "--rule", "行政许可法",
                "--pause", "2026-03-03..2026-03-04:补正",
                "--exclude", "2026-03-05T09:00..2026-03-05T12:00:听证");

        assertThat(run.out()).startsWith("应于 2026-03-09（周一）17:00 前办结。").contains("中止计时：补正", "依法不计入：听证");
    }

    @Test
    void saysThatAClockStandsStill() {
        CommandRun run = due("--from", "2026-03-02T10:00", "--limit", "5工作日", "--pause", "2026-03-04..");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("计时中止（中止），没有届满日；剩余 4日。");
    }

    @Test
    void doesNotGuessAYearWithoutNotice() {
        CommandRun run = due("--from", "2026-12-30T10:00", "--limit", "5工作日");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("2027年放假通知不在日历中").contains("不早于 2027-01-01", "可能调整上年最后几天");
    }

    @Test
    void printsLongListsByStretches() {
        CommandRun run = due("--from", "2025-03-03", "--limit", "1年");

        assertThat(run.out()).contains("2025-03-04 – 2026-03-03  1–365 计入");
        assertThat(run.out().lines()).hasSizeLessThan(6);
    }

    @Test
    void usesTheOfficeHoursGiven() {
        CommandRun run = due("--from", "2026-09-28T10:00", "--limit", "半日", "--hours", "08:30-12:00,14:30-18:00");

        assertThat(run.out()).startsWith("应于 2026-09-28（周一）16:00 前办结。").contains("计时 3小时30分钟");
    }

    @Test
    void showsWhatAnAmendedCalendarMoved(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("change.csv");
        Files.writeString(file, "date,name,type,source_notice\n2026-10-08,国庆节,OFF,https://example.org/change\n");

        CommandRun run = due("--from", "2026-09-28T10:00", "--limit", "5工作日", "--calendar", file.toString());

        assertThat(run.out())
                .startsWith("应于 2026-10-12（周一）17:00 前办结。")
                .contains("日历修订前：应于 2026-10-10", "2026-10-08 工作日 → 国庆节放假  https://example.org/change");
    }

    @Test
    void printsJson() {
        CommandRun run = due("--from", "2026-03-02T10:00", "--limit", "1.5工作日", "--pause", "2026-03-03..", "--json");
        JsonNode json = JsonMapper.shared().readTree(run.out());

        assertThat(json.at("/limit/amount").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(json.at("/due/status").asString()).isEqualTo("stopped");
        assertThat(json.at("/due/daysLeft").intValue()).isEqualTo(1);
        assertThat(json.at("/due/timeLeft").asString()).isEqualTo("PT3H30M");
        assertThat(json.at("/pauses/0/to").isNull()).isTrue();
        assertThat(json.at("/days/0/status").asString()).isEqualTo("start-day");
    }

    @ParameterizedTest
    @CsvSource({
        "--from, x",
        "--from, 2026-02-31",
        "--from, 1980-01-01",
        "--limit, 3月",
        "--limit, 五",
        "--pause, 昨天",
        "--pause, 2026-03-04T10:00..2026-03-04T10:00",
        "--pause, 2026-02-30..",
        "--exclude, 2026-03-05..2026-03-04",
        "--rule, 火星法",
        "--hours, 9-5",
    })
    void namesTheArgumentThatCannotBeUsed(String option, String value) {
        String[] good = {"--from", "2026-03-02T10:00", "--limit", "5工作日"};
        String[] arguments =
                switch (option) {
                    case "--from" -> new String[] {option, value, good[2], good[3]};
                    case "--limit" -> new String[] {good[0], good[1], option, value};
                    default ->
                        Stream.concat(Stream.of(good), Stream.of(option, value)).toArray(String[]::new);
                };

        CommandRun run = due(arguments);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("yingshu due: " + option);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsAMissingCalendarFromABadOne(@TempDir Path folder) throws IOException {
        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, "2026-10-0x,国庆节,OFF\n");
        Path notText = folder.resolve("not-text.csv");
        Files.write(notText, "2026-10-08,国庆节,OFF".getBytes(StandardCharsets.UTF_16));

        CommandRun missing = withCalendar(folder.resolve("none.csv"));
        CommandRun unreadable = withCalendar(bad);

        assertThat(missing.code()).isEqualTo(66);
        assertThat(missing.err().lines()).singleElement().asString().contains("--calendar", "none.csv");
        assertThat(unreadable.code()).isEqualTo(65);
        assertThat(unreadable.err().lines()).singleElement().asString().contains("bad.csv", "第 1 行", "2026-10-0x");
        assertThat(withCalendar(notText).code()).isEqualTo(65);
    }

    private static CommandRun withCalendar(Path file) {
        return due("--from", "2026-03-02", "--limit", "5工作日", "--calendar", file.toString());
    }

    private static CommandRun due(String... arguments) {
        return CommandRun.run(new DueCommand(), (Object[]) arguments);
    }
}
