@NullMarked
package org.yingshu.feedback.concentration;

import org.jspecify.annotations.NullMarked;
