/** What was really done at windows, by teams and by staff: visits, cases, reviews (R5.25). */
@NullMarked
package org.yingshu.hall.fact;

import org.jspecify.annotations.NullMarked;
