/** Electronic supervision of cases (R5.28, R5.55). */
@NullMarked
package org.yingshu.casework.supervision;

import org.jspecify.annotations.NullMarked;
