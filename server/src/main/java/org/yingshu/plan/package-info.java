/**
 * Plan 方案: what a government sets out to do. Owns imported files and their readings, plans with their tasks and
 * corrections, findings and what became of them, programmes, cited documents, links between plans, and what of a plan's
 * progress is public. Publishes {@link org.yingshu.plan.PlanEvent}; others ask {@link org.yingshu.plan.Plans} for the tasks
 * of a plan, and {@link org.yingshu.plan.Releases} for what everybody may see.
 */
@ApplicationModule(allowedDependencies = {"directory", "journal", "shared"})
@NullMarked
package org.yingshu.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
