/**
 * Casework 办件: what applicants ask for and offices handle, from the draft to the delivered result, on clocks that the law
 * would recognise (R5.18–R5.63). Owns cases, drafts and forms, the inbox of offices, the process interfaces of departments
 * with systems of their own, and the facts of finished cases. Publishes {@link org.yingshu.casework.CaseEvent}. Hears
 * that a clock has run out and that an order was paid.
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
            "payment",
            "matter",
            "certificate",
            "hall",
            "shared"
        })
@NullMarked
package org.yingshu.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
