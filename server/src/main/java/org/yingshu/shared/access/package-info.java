/** Who asks, and what that person may do. */
@NullMarked
package org.yingshu.shared.access;

import org.jspecify.annotations.NullMarked;
