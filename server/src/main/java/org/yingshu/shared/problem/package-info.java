/** Refusals and faults as RFC 9457 problem details. */
@NullMarked
package org.yingshu.shared.problem;

import org.jspecify.annotations.NullMarked;
