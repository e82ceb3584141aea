/** Release: the office says what of a plan's progress everybody may see. */
@NullMarked
package org.yingshu.plan.release;

import org.jspecify.annotations.NullMarked;
