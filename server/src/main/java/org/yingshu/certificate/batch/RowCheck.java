package org.yingshu.certificate.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.batch.BatchStore.Waiting;
import org.yingshu.certificate.batch.BatchView.Action;
import org.yingshu.certificate.batch.PaperRow.Paper;
import org.yingshu.certificate.batch.PaperRow.WrongCell;
import org.yingshu.certificate.issuing.CertificateQueries;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.model.Numbers;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;

/** Holds a row against what is there, and hides what is personal in it. */
@Component
class RowCheck {

    private final JsonStateTable<Certificate> certificates;
    private final CertificateQueries issued;
    private final SealedPapers sealed;
    private final Hidden hidden;

    RowCheck(
            JsonStateTable<Certificate> certificateTable,
            CertificateQueries issued,
            SealedPapers sealed,
            Hidden hidden) {
        this.certificates = certificateTable;
        this.issued = issued;
        this.sealed = sealed;
        this.hidden = hidden;
    }

    /** Of one unit, type and paper number there is one certificate, however often it is brought. */
    static UUID certificateOf(UUID organisation, String type, String number) {
        return UUID.nameUUIDFromBytes(
                ("certificate.paper/" + organisation + "/" + type + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** A row as it waits: new, a change of what is there, the same as what is there, or wrong. */
    Waiting waiting(UUID batch, CertificateType type, UUID organisation, PaperRow row) {
        Paper paper = row.paper();
        if (paper == null) {
            return wrong(type, row, row.wrong());
        }
        Stored<Certificate> known = known(organisation, type, paper.number());
        Comparison comparison = known == null ? null : Comparison.of(known.state(), paper, type, hidden);
        if (comparison != null && !comparison.faults().isEmpty()) {
            return wrong(
                    type,
                    row,
                    comparison.faults().stream()
                            .map(fault -> new WrongCell(
                                    row.cell(fault.head()), fault.head(), fault.reason(), fault.arguments()))
                            .toList());
        }
        boolean same = comparison != null && comparison.changes().isEmpty();
        return new Waiting(
                row.line(),
                known == null ? Action.ADD : same ? Action.SAME : Action.CHANGE,
                masked(type, row.cells()),
                comparison == null ? List.of() : comparison.changes(),
                List.of(),
                same ? null : sealed.close(batch, row.line(), paper),
                known == null ? null : known.id(),
                known == null ? null : known.version());
    }

    /** By the paper's number, or by ours where the unit issued it here. */
    private @Nullable Stored<Certificate> known(UUID organisation, CertificateType type, String number) {
        Stored<Certificate> brought = certificates.find(certificateOf(organisation, type.code(), number));
        if (brought != null || !Numbers.isNumber(number)) {
            return brought;
        }
        return issued.ofNumber(number)
                .map(certificates::find)
                .filter(it -> it.state().type().equals(type.code())
                        && it.state().issuer().organisation().equals(organisation))
                .orElse(null);
    }

    private static Waiting wrong(CertificateType type, PaperRow row, List<WrongCell> cells) {
        List<WrongCell> masked = cells.stream()
                .map(cell -> isPersonal(type, cell.head())
                        ? new WrongCell(
                                cell.cell(),
                                cell.head(),
                                cell.reason(),
                                cell.arguments().stream()
                                        .map(one -> one instanceof String text && !text.equals(cell.head())
                                                ? (Object) Hidden.masked(text)
                                                : one)
                                        .toList())
                        : cell)
                .toList();
        return new Waiting(row.line(), Action.WRONG, masked(type, row.cells()), List.of(), masked, null, null, null);
    }

    private static Map<String, String> masked(CertificateType type, Map<String, String> cells) {
        var masked = new TreeMap<String, String>();
        cells.forEach((head, text) -> masked.put(head, isPersonal(type, head) ? Hidden.masked(text) : text));
        return masked;
    }

    private static boolean isPersonal(CertificateType type, String head) {
        return head.equals(PaperSheet.CODE)
                ? type.holder() == HolderKind.PERSON
                : type.fields().stream()
                        .anyMatch(field -> field.sensitive() && field.name().equals(head));
    }
}
