package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.Amendment;
import org.yingshu.engine.calendar.BadNotices;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.CountingRules;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.Explanation;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.clock.Recount;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.cli.terminal.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code yingshu due}: when a limit ends, and which days were counted. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "When a limit ends, and which days are counted. 计算期限届满时间，逐日说明。",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the due moment, or why the clock stands still",
            "1:the holiday notice of a year is missing",
            "2:a value that cannot be used",
            "65:the calendar file cannot be understood",
            "66:the calendar file cannot be read"
        })
final class DueCommand implements Callable<Integer> {

    private static final int NOT_KNOWN = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "WHEN",
            description = "the event that starts the clock: 2026-09-28T10:00 or 2026-09-28 起算时间")
    private String from = "";

    @Option(
            names = "--limit",
            required = true,
            paramLabel = "LIMIT",
            description = "5工作日, 30日, 0.5工作日, 2小时, 8工作小时, 3个月, 十五日 … 期限")
    private String limit = "";

    @Option(
            names = "--pause",
            paramLabel = "A..B[:REASON]",
            description = "the clock stands still; both days included, or give times; without B: not over yet 中止")
    private List<String> pauses = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "A..B[:REASON]",
            description = "a period the law leaves out, such as a hearing 听证等法定扣除时间")
    private List<String> exclusions = List.of();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "CSV date,name,type(OFF|WORK),source_notice: further notices, or changes of known ones 日历")
    private @Nullable Path calendarFile;

    @Option(
            names = "--rule",
            paramLabel = "LAW",
            description = "the law that says what 日 is: 行政许可法, 行政处罚法 … (default: ${DEFAULT-VALUE}) 适用法律")
    private String rule = DayRule.CIVIL_CODE.law();

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "office hours, a setting of each office (default: ${DEFAULT-VALUE}) 办公时间")
    private String hours = OfficeHours.DEFAULT.toString();

    @Option(names = "--lang", description = "zh or en (default: ${DEFAULT-VALUE}) 语言")
    private Language language = Language.ZH;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        try {
            RunningClock clock = clock();
            WorkCalendar calendar = calendar();
            Explanation explanation = clock.explain(calendar);
            Recount recount = Recount.of(clock, Amendment.between(WorkCalendar.national(), calendar));
            print(clock, explanation, recount);
            return explanation.due() instanceof Due.Unissued ? NOT_KNOWN : 0;
        } catch (CommandFailure failure) {
            spec.commandLine().getErr().println("yingshu due: " + failure.getMessage());
            return failure.exitCode();
        }
    }

    private RunningClock clock() throws CommandFailure {
        DueArguments arguments = new DueArguments(language);
        List<Pause> all = new ArrayList<>();
        for (String pause : pauses) {
            all.add(arguments.pause("--pause", Pause.Kind.PAUSED, pause));
        }
        for (String exclusion : exclusions) {
            all.add(arguments.pause("--exclude", Pause.Kind.EXCLUDED, exclusion));
        }
        CountingRules rules =
                CountingRules.STANDARD.withDayRule(arguments.rule(rule)).withOfficeHours(arguments.hours(hours));
        try {
            return new RunningClock(arguments.moment("--from", from), arguments.limit(limit), all, rules);
        } catch (IllegalArgumentException e) {
            throw arguments.bad("--from", from, "年份须在 1992 至 9999 之间", "the year must be 1992 to 9999", e);
        }
    }

    private WorkCalendar calendar() throws CommandFailure {
        WorkCalendar national = WorkCalendar.national();
        if (calendarFile == null) {
            return national;
        }
        try {
            String version = national.version() + "+" + calendarFile.getFileName();
            return national.with(version, Notices.parse(Files.readString(calendarFile)));
        } catch (BadNotices e) {
            String line =
                    e.line() == 0 ? "" : language.choose("第 %d 行 ", "line %d ").formatted(e.line());
            throw new CommandFailure(
                    ExitCode.NOT_A_DOCUMENT,
                    "--calendar %s: %s%s".formatted(calendarFile, line, DueWords.problem(language, e)),
                    e);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(
                    ExitCode.NOT_A_DOCUMENT,
                    "--calendar %s: %s".formatted(calendarFile, language.choose("不是 UTF-8 文本", "it is not UTF-8 text")),
                    e);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.NO_SUCH_FILE,
                    "--calendar %s: %s"
                            .formatted(
                                    calendarFile, language.choose("文件不存在或无法读取", "no such file, or it cannot be read")),
                    e);
        }
    }

    private void print(RunningClock clock, Explanation explanation, Recount recount) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode answer = DueJson.of(clock, explanation);
            if (calendarFile != null) {
                answer.set("amendment", DueJson.of(recount));
            }
            out.println(answer.toPrettyString());
            return;
        }
        DueReport report = new DueReport(language, out);
        report.print(clock, explanation);
        report.print(recount);
    }
}
