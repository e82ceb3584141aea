package org.yingshu.engine.calendar.clock;

import java.util.List;

/**
 * When a limit ends and how that was found.
 *
 * @param calendar version of the calendar that was used
 * @param days every day from the start day to the last that was looked at, in order
 */
public record Explanation(Due due, String calendar, List<DayEntry> days, List<Note> notes) {}
