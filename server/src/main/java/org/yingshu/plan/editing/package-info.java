/** Corrections by hand, decisions, and the steps to the issue. */
@NullMarked
package org.yingshu.plan.editing;

import org.jspecify.annotations.NullMarked;
