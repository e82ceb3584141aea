/** The yearly evaluation of how units deal with reviews, by a scheme of indicators. */
@NullMarked
package org.yingshu.feedback.evaluation;

import org.jspecify.annotations.NullMarked;
