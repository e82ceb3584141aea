/**
 * Clock 时限: until when everything is due, and what happens when it is late. Owns the calendars and their amendments, the
 * running clocks of all modules with their lights, every moved date with its reason, and the ladder of reminders
 * 催办 → 督办 → 通报 → 约谈. Others start and stop clocks ({@link org.yingshu.clock.Clocks}) and listen to
 * {@link org.yingshu.clock.ClockEvent}.
 */
@ApplicationModule(allowedDependencies = {"journal", "notify", "shared"})
@NullMarked
package org.yingshu.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
