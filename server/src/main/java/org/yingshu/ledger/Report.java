package org.yingshu.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Progress as a unit reports it (R3.7): text, percentage, figures and evidence. */
public record Report(
        UUID organisation, Instant at, String text, int percent, List<Figure> figures, List<Evidence> evidence) {

    public Report {
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }
}
