/**
 * Hall 大厅: places where people are served in person (R5.22–R5.28). Owns halls with their windows, what these
 * take in, and opening hours, and the queue: appointments, tickets, calls. Compares what the windows take in with the
 * catalogue and with the list of what stays outside. Publishes {@link org.yingshu.hall.HallEvent}.
 */
@ApplicationModule(allowedDependencies = {"journal", "clock", "lists", "matter", "shared"})
@NullMarked
package org.yingshu.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
