/** Files become plans: read in the background, stored whole or not at all. */
@NullMarked
package org.yingshu.plan.intake;

import org.jspecify.annotations.NullMarked;
