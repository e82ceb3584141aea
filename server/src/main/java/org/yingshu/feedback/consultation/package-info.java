/** Questions from people, and their answers. */
@NullMarked
package org.yingshu.feedback.consultation;

import org.jspecify.annotations.NullMarked;
