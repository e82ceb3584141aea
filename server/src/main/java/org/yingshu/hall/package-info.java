/**
 * Hall 大厅: places where people are served in person (R5.22–R5.28). Owns halls with their windows and opening hours, and
 * the queue: appointments, tickets, calls. Publishes {@link org.yingshu.hall.HallEvent}.
 */
@ApplicationModule(allowedDependencies = {"journal", "clock", "shared"})
@NullMarked
package org.yingshu.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
