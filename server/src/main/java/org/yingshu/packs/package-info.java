/**
 * Packs 事项包: takes the knowledge of the fields into the modules that use it. Reads the packs on every start; what changed
 * becomes new versions, and a pack with a fault gives nothing but its faults, which the administrators see. Owns the log
 * of what was read.
 */
@ApplicationModule(allowedDependencies = {"certificate", "matter", "shared"})
@NullMarked
package org.yingshu.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
