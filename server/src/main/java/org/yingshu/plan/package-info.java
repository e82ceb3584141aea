/**
 * Plan 方案: what a government sets out to do. Owns imported files and their readings, plans with their tasks and
 * corrections, findings and what became of them, programmes, cited documents and links between plans. Publishes {@link
 * org.yingshu.plan.PlanEvent}; others ask {@link org.yingshu.plan.Plans} for the tasks of a plan.
 */
@ApplicationModule(allowedDependencies = {"journal", "shared"})
@NullMarked
package org.yingshu.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
