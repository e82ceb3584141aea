package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.cli.report.CheckJson;
import org.yingshu.engine.cli.report.CheckListing;
import org.yingshu.engine.cli.report.FindingSelection;
import org.yingshu.engine.cli.report.ReadingHtml;
import org.yingshu.engine.cli.report.ReadingReport;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yingshu check}: what should the authors of these plans look at? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "检查方案 · Check plans",
        description = {
            "检查方案：矛盾、缺漏和存疑之处，按严重程度排列。",
            "Checks plans for contradictions, gaps and doubtful places.",
            "全部规则见 docs/findings.md · All rules: docs/findings.md"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ok, no errors found in the plans",
            "1:errors found in the plans",
            "2:usage",
            "65:a file could not be read as a document",
            "66:no such file",
            "70:internal error",
            "73:the output cannot be written"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final InputFiles files = new InputFiles();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(
            names = "--json",
            description = {"以 JSON Lines 输出", "JSON Lines on the standard output"})
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = {"另写成一个网页", "Write a page besides"})
    private @Nullable Path html;

    @Option(
            names = "--off",
            paramLabel = "RULE",
            description = {"不看某条规则或某类规则，可多次给出", "Leave out a rule, or a family of rules; may be repeated"})
    private List<String> off = List.of();

    @Option(
            names = "--min-severity",
            paramLabel = "hint|warning|error",
            description = {"只看这个级别及以上", "Leave out what is less severe"})
    private Finding.Severity least = Finding.Severity.HINT;

    @Option(
            names = "--all",
            description = {"全部列出", "Show all findings of a rule, not the first ones only"})
    private boolean all;

    private final ReadingSource source;

    CheckCommand() {
        this(ReadingSource.FILES);
    }

    CheckCommand(ReadingSource source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Terminal terminal = options.terminal();
        var selection = new FindingSelection(Set.copyOf(off), least);
        var errors = new ErrorCount(selection);
        var reporting = new Reporting(source, files, errors, options);
        ReadingReport listing = json ? new CheckJson(terminal.out()) : new CheckListing(terminal, all);
        int code = html == null
                ? reporting.toStandardOutput(terminal, listing)
                : reporting.toFile(
                        terminal,
                        html,
                        out -> new Both(
                                listing,
                                new ReadingHtml(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8),
                                        terminal.words().language(),
                                        ReadingHtml.Tab.FINDINGS)));
        return Math.max(code, errors.count > 0 ? ExitCode.FINDINGS : ExitCode.OK);
    }

    /** Selects the findings, and counts the errors among them. */
    private static final class ErrorCount implements InputFiles.Step {

        private final FindingSelection selection;
        private int count;

        ErrorCount(FindingSelection selection) {
            this.selection = selection;
        }

        @Override
        public Reading apply(Reading reading) {
            Reading selected = selection.apply(reading);
            count += FindingSelection.count(selected, Finding.Severity.ERROR);
            return selected;
        }
    }

    /** Two reports of the same readings. */
    private record Both(ReadingReport first, ReadingReport second) implements ReadingReport {

        @Override
        public void add(String file, Reading reading) throws IOException {
            first.add(file, reading);
            second.add(file, reading);
        }

        @Override
        public void close() throws IOException {
            first.close();
            second.close();
        }
    }
}
