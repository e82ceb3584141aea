/** Calendars, and what an amendment does to all open clocks. */
@NullMarked
package org.yingshu.clock.calendar;

import org.jspecify.annotations.NullMarked;
