/**
 * Which days are worked: the State Council's holiday notices as versioned data.
 *
 * <p>Pure: no clock of its own. {@code limit} reads limits and knows which law counts 日 how, {@code clock} runs a limit
 * from a moment to its end, {@code schedule} knows recurring dates. How days are counted, and why, is in
 * {@code docs/adr/0003-calendar-law.md}.
 */
@NullMarked
package org.yingshu.engine.calendar;

import org.jspecify.annotations.NullMarked;
