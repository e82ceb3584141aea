/** The daily evaluation: what was measured, and what the hall's manager notes, objections included (R5.25, R7.10). */
@NullMarked
package org.yingshu.hall.daily;

import org.jspecify.annotations.NullMarked;
