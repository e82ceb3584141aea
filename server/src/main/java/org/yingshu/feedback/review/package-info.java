/** Reviews in the hands of units and their supervisors. */
@NullMarked
package org.yingshu.feedback.review;

import org.jspecify.annotations.NullMarked;
