package org.yingshu.certificate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.batch.PaperRow.Paper;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;

/**
 * What a row would do to a certificate that is there already. Holder and day of issue never change: where they differ, it
 * is another paper, and the row is wrong. An empty cell changes nothing.
 */
final class Comparison {

    private final Certificate it;
    private final Paper paper;
    private final List<Change> changes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Comparison(Certificate it, Paper paper) {
        this.it = it;
        this.paper = paper;
    }

    /** @param before masked where it is personal, as is {@code after} */
    record Change(String head, String before, String after) {}

    /** @param head of the column in which the row is wrong */
    record Fault(String head, String reason, List<Object> arguments) {}

    static Comparison of(Certificate it, Paper paper, CertificateType type, Hidden hidden) {
        var comparison = new Comparison(it, paper);
        comparison.same(hidden);
        comparison.end();
        type.fields().forEach(field -> comparison.field(field, hidden));
        return comparison;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void same(Hidden hidden) {
        if (it.status() == CertificateStatus.REVOKED) {
            fault(PaperSheet.NUMBER, "ended");
        } else if (it.status() == CertificateStatus.SUSPENDED) {
            fault(PaperSheet.NUMBER, "suspended");
        }
        if (!hidden.digest(paper.holderCode()).equals(it.holder().digest())) {
            fault(PaperSheet.CODE, "other-holder");
        } else if (!paper.holderName().equals(it.holder().name())) {
            fault(PaperSheet.NAME, "other-name", it.holder().name());
        }
        if (!paper.issuedOn().equals(it.issuedOn())) {
            fault(PaperSheet.DAY, "other-day", it.issuedOn().toString());
        }
    }

    private void end() {
        boolean says = paper.forever() || paper.end() != null;
        if (says && !Objects.equals(paper.end(), it.validTo())) {
            changes.add(new Change(PaperSheet.END, day(it.validTo()), day(paper.end())));
        }
    }

    private void field(CertificateType.Field field, Hidden hidden) {
        String after = paper.fields().get(field.element());
        Value stored = it.fields().get(field.element());
        String before = stored == null ? "" : hidden.open(it.id(), field.element(), stored);
        if (after != null && !after.equals(before)) {
            changes.add(
                    field.sensitive()
                            ? new Change(field.name(), Hidden.masked(before), Hidden.masked(after))
                            : new Change(field.name(), before, after));
        }
    }

    private void fault(String head, String reason, Object... arguments) {
        faults.add(new Fault(head, reason, List.of(arguments)));
    }

    private static String day(@Nullable Object day) {
        return day == null ? PaperSheet.FOREVER : day.toString();
    }
}
