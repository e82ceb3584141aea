/** What a place offers on a day, and exactly what one applicant needs of it. */
@NullMarked
package org.yingshu.matter.offer;

import org.jspecify.annotations.NullMarked;
