/**
 * Journal 存证: runs lifecycles and keeps every act. Owns the event log, its hash chains, the signed checkpoints and the
 * proofs that nothing was changed behind its back.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.yingshu.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
