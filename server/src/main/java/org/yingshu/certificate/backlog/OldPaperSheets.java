package org.yingshu.certificate.backlog;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.backlog.BacklogController.OldPaper;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.table.SheetRows;
import org.yingshu.shared.table.UnreadableTable;

/** Reads tables of old papers for one backlog; stores nothing. */
@Component
class OldPaperSheets {

    /** Enough to see what kind of mistake it is. */
    private static final int SHOWN = 200;

    private final Backlogs backlogs;
    private final CertificateTypes types;
    private final ProblemTexts texts;
    private final Clock clock;

    OldPaperSheets(Backlogs backlogs, CertificateTypes types, ProblemTexts texts, Clock clock) {
        this.backlogs = backlogs;
        this.types = types;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param cell such as C5 */
    record Wrong(String cell, String message) {}

    /**
     * What a table holds.
     *
     * @param papers those without a mistake, as they are sent on to be made
     * @param wrong the first of the cells that must be corrected
     */
    record Sheet(List<OldPaper> papers, int wrongCount, List<Wrong> wrong) {}

    List<String> heads(UUID backlog) {
        return OldPaperSheet.heads(type(backlog));
    }

    Sheet read(UUID backlog, Path file) {
        var sheet = new OldPaperSheet(type(backlog), LocalDate.now(clock));
        try {
            SheetRows.of(file).read(file, sheet::row);
        } catch (UnreadableTable | IOException e) {
            throw new ProblemException(CertificateProblem.NOT_A_SHEET);
        }
        OldPaperSheet.Read read = sheet.read();
        Locale reader = LocaleContextHolder.getLocale();
        return new Sheet(
                read.papers(),
                read.wrong().size(),
                read.wrong().stream()
                        .limit(SHOWN)
                        .map(cell -> new Wrong(
                                cell.cell(), texts.text("certificate.cell." + cell.reason(), cell.arguments(), reader)))
                        .toList());
    }

    private CertificateType type(UUID backlog) {
        String code = backlogs.show(backlog).it().type();
        return types.of(code).orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TYPE, code));
    }
}
