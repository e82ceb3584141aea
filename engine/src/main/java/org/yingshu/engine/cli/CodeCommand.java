package org.yingshu.engine.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.codes.AnyCode;
import org.yingshu.engine.codes.Code;
import org.yingshu.engine.codes.CodeReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yingshu code}: what a code is, its parts, or what is wrong with it. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "What a code is and says, or what is wrong with it. 识别并校验代码。",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every value is a valid code", "1:at least one is not", "2:wrong usage"})
final class CodeCommand implements Callable<Integer> {

    private static final int INVALID = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "VALUE", description = "统一社会信用代码, 组织机构代码, 公民身份号码, 行政区划代码 or 投资项目代码")
    private List<String> values = List.of();

    @Option(names = "--lang", description = "zh or en (default: ${DEFAULT-VALUE}) 语言")
    private Language language = Language.ZH;

    @Option(names = "--json", description = "print one JSON object a reading and line")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(WorkCalendar.ZONE);
        CodeReport report = new CodeReport(language, today);
        PrintWriter out = spec.commandLine().getOut();
        boolean allValid = true;
        for (String value : values) {
            for (CodeReading<? extends Code> reading : AnyCode.recognise(value, today)) {
                allValid &= reading.isValid();
                if (json) {
                    out.println(report.json(reading));
                } else {
                    report.lines(value, reading).forEach(out::println);
                }
            }
        }
        return allValid ? 0 : INVALID;
    }
}
