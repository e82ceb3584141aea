/** Duties under load: a million of them, their lists, lives, clocks and the leader's screen. */
@NullMarked
package org.yingshu.bench.server.duty;

import org.jspecify.annotations.NullMarked;
