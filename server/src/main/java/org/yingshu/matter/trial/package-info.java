/** Every item that can be filed online is tried out from time to time by a robot. */
@NullMarked
package org.yingshu.matter.trial;

import org.jspecify.annotations.NullMarked;
