package org.yingshu.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What was decided about an item.
 *
 * @param document the number of the decision's document
 * @param certificates what was issued on it
 */
public record Ruling(
        String item, boolean granted, String reason, String document, Instant at, List<Issued> certificates) {

    /** A certificate that was issued. */
    public record Issued(String type, UUID certificate, String number) {}

    public Ruling {
        certificates = List.copyOf(certificates);
    }

    Ruling with(Issued issued) {
        List<Issued> more = new ArrayList<>(certificates);
        more.add(issued);
        return new Ruling(item, granted, reason, document, at, more);
    }
}
