/**
 * Hall 大厅: places where people are served in person (R5.22–R5.28). Owns halls with their windows, what these
 * take in, and opening hours, and the queue: appointments, tickets, calls. Compares what the windows take in with the
 * catalogue and with the list of what stays outside. Owns the teams that departments second to a hall with what they may
 * decide there, the daily evaluation and the appraisal of windows, teams and staff. Publishes {@link
 * org.yingshu.hall.HallEvent}; is told by other modules what was done with cases ({@link org.yingshu.hall.HallDeeds}) and
 * what people thought of it ({@link org.yingshu.hall.CaseGrades}).
 */
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "identity",
            "journal",
            "clock",
            "lists",
            "files",
            "notify",
            "matter",
            "shared"
        })
@NullMarked
package org.yingshu.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
