/** Appraisal of a month, quarter or year: criteria as data, scores with their reasons, confirmation (R5.25). */
@NullMarked
package org.yingshu.hall.performance;

import org.jspecify.annotations.NullMarked;
