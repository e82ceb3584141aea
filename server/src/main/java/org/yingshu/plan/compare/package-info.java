/** What two plans have in common: editions of one, and plans of other levels and years. */
@NullMarked
package org.yingshu.plan.compare;

import org.jspecify.annotations.NullMarked;
