/** By what a hall is appraised: criteria, grades and limits as data, in editions with their validity (R5.25). */
@NullMarked
package org.yingshu.hall.standard;

import org.jspecify.annotations.NullMarked;
