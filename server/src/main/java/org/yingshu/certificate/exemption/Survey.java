package org.yingshu.certificate.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A department's survey of one year: which items it handled in the year before, and which certificates they could use.
 *
 * @param remark why it came back; empty otherwise
 */
public record Survey(
        UUID id,
        int year,
        UUID organisation,
        String organisationName,
        String region,
        LocalDate due,
        Status status,
        List<SurveyRow> rows,
        String remark) {

    public enum Status {
        OPEN,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    Survey with(Status next, List<SurveyRow> all, String words) {
        return new Survey(id, year, organisation, organisationName, region, due, next, all, words);
    }
}
