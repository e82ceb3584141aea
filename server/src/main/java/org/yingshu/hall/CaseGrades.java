package org.yingshu.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people thought of cases, as the module that takes reviews tells it. */
public interface CaseGrades {

    /** @param grade from 5, very content, to 1 */
    record Grade(UUID caseId, int grade) {}

    /** The reviews of cases that were given on these days and count, in the place and all below it. */
    List<Grade> given(String region, LocalDate from, LocalDate to);
}
