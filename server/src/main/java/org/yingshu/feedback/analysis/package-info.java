/** Reviews counted, for offices and for everybody. */
@NullMarked
package org.yingshu.feedback.analysis;

import org.jspecify.annotations.NullMarked;
