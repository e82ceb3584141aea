/** Dates that come back, milestones, and duties without an end that are looked at again and again. */
@NullMarked
package org.yingshu.engine.calendar.schedule;

import org.jspecify.annotations.NullMarked;
