/** People are asked for their review, and give it. */
@NullMarked
package org.yingshu.feedback.asking;

import org.jspecify.annotations.NullMarked;
