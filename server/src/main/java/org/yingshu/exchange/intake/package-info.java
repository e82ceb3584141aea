/** Cases that departments handled in systems of their own come in as records, and how good they are is counted (R6.27). */
@NullMarked
package org.yingshu.exchange.intake;

import org.jspecify.annotations.NullMarked;
