/** The running clocks: turning their lights, climbing the ladder, and looking at them. */
@NullMarked
package org.yingshu.clock.running;

import org.jspecify.annotations.NullMarked;
