/** Limits that run: from a moment, past pauses, to the moment they end, with the days that were counted and why. */
@NullMarked
package org.yingshu.engine.calendar.clock;

import org.jspecify.annotations.NullMarked;
