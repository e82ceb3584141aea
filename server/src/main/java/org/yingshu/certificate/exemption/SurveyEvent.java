package org.yingshu.certificate.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a department's yearly survey of usable certificates. */
public sealed interface SurveyEvent {

    UUID survey();

    record Opened(
            UUID survey, int year, UUID organisation, String organisationName, String region, LocalDate due, Instant at)
            implements SurveyEvent {}

    record Filled(UUID survey, List<SurveyRow> rows, String by, Instant at) implements SurveyEvent {}

    record Submitted(UUID survey, String by, Instant at) implements SurveyEvent {}

    record Returned(UUID survey, String reason, String by, Instant at) implements SurveyEvent {}

    record Accepted(UUID survey, String by, Instant at) implements SurveyEvent {}
}
