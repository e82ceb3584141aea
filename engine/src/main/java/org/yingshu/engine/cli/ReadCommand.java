package org.yingshu.engine.cli;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.cli.report.ReadingHtml;
import org.yingshu.engine.cli.report.ReadingJson;
import org.yingshu.engine.cli.report.ReadingSummary;
import org.yingshu.engine.cli.report.ReadingXlsx;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.link.PlanLinks;
import org.yingshu.engine.reader.model.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yingshu read}: what is in these plans? */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "读方案 · Read plans",
        description = {"读出方案里的措施、单位、时限、指标和清单。", "Reads plans into measures, owners, deadlines, targets and task lists."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ok",
            "2:usage",
            "65:a file could not be read as a document",
            "66:no such file",
            "70:internal error",
            "73:the output cannot be written"
        })
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private final InputFiles files = new InputFiles();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = {
                "另一级或另一年的方案：找出同一事项的措施",
                "A plan of another level or year: find its measures on the same subjects"
            })
    private @Nullable Path against;

    @ArgGroup
    private Output output = new Output();

    private final ReadingSource source;

    ReadCommand() {
        this(ReadingSource.FILES);
    }

    ReadCommand(ReadingSource source) {
        this.source = source;
    }

    /** At most one of them; none is a summary for the terminal. */
    private static final class Output {

        @Option(
                names = "--json",
                description = {"以 JSON Lines 输出，每个文件一行", "JSON Lines on the standard output, one line a file"})
        private boolean json;

        @Option(
                names = "--xlsx",
                paramLabel = "OUT",
                description = {"写成 Excel 工作簿", "Write a workbook"})
        private @Nullable Path xlsx;

        @Option(
                names = "--html",
                paramLabel = "OUT",
                description = {"写成一个网页，左原文右结果", "Write a page with the source beside the result"})
        private @Nullable Path html;
    }

    @Override
    public Integer call() {
        Terminal terminal = options.terminal();
        InputFiles.Step step = reading -> reading;
        if (against != null) {
            Path other = against;
            if (!Files.exists(other)) {
                terminal.tell(terminal.say("error.noFile", other));
                return ExitCode.NO_SUCH_FILE;
            }
            try {
                step = linkedTo(source.read(other), other);
            } catch (Unreadable e) {
                String reason = terminal.words().language().choose(e.getMessage(), e.messageEn());
                terminal.tell(terminal.say("error.unreadable", other, reason, e.code()));
                return ExitCode.NOT_A_DOCUMENT;
            }
        }
        var reporting = new Reporting(source, files, step, options);
        if (output.json) {
            return reporting.toStandardOutput(terminal, new ReadingJson(terminal.out()));
        }
        if (output.xlsx != null) {
            return reporting.toFile(terminal, output.xlsx, out -> new ReadingXlsx(out, terminal.words()));
        }
        if (output.html != null) {
            return reporting.toFile(
                    terminal,
                    output.html,
                    out -> new ReadingHtml(
                            new OutputStreamWriter(out, StandardCharsets.UTF_8),
                            terminal.words().language(),
                            ReadingHtml.Tab.STRUCTURE));
        }
        return reporting.toStandardOutput(terminal, new ReadingSummary(terminal));
    }

    private static InputFiles.Step linkedTo(Reading other, Path file) {
        return reading -> {
            var links = new ArrayList<>(reading.links());
            links.addAll(PlanLinks.between(reading.documents(), other.documents(), file.toString()));
            return reading.withLinks(links);
        };
    }
}
