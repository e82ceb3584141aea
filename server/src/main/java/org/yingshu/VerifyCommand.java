package org.yingshu;

import java.io.PrintWriter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.journal.Flaw;
import org.yingshu.journal.Verification;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "核验记录是否被改动 · Prove that the records are untouched, or find the first that is not",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:untouched", "1:changed behind the journal's back"})
final class VerifyCommand extends DataCommand {

    @Parameters(arity = "0..1", paramLabel = "RECORD", description = "只核验一条记录 · only this record's id")
    private @Nullable UUID record;

    @Override
    public Integer call() {
        try (var server = ServerCommand.start(data.quiet())) {
            var verification = server.getBean(Verification.class);
            Verification.Report report = CurrentScope.in(
                    DataScope.ALL, () -> record == null ? verification.all(seen -> {}) : verification.one(record));
            print(report, spec());
            return report.flaws().isEmpty() ? 0 : 1;
        }
    }

    static void print(Verification.Report report, CommandSpec spec) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "已核验 · checked: %,d 项 things, %,d 条 events, %,d 个 checkpoints; 待签 not signed yet: %,d%n",
                report.things(), report.events(), report.checkpoints(), report.unsigned());
        if (report.flaws().isEmpty()) {
            out.println("未发现改动 · untouched");
        }
        for (Flaw flaw : report.flaws()) {
            out.println(
                    flaw.checkpoint() == null
                            ? "%s %s %s 第%d步 event %d"
                                    .formatted(flaw.what(), flaw.kind(), flaw.stream(), flaw.version(), flaw.version())
                            : "%s 检查点 checkpoint %d".formatted(flaw.what(), flaw.checkpoint()));
        }
        out.flush();
    }
}
