package org.yingshu.engine.calendar;

import java.time.LocalDate;

/**
 * One day as a holiday notice orders it.
 *
 * @param off a day off (放假, 调休); otherwise a day on which offices work (调休上班)
 * @param name the holiday it belongs to: 国庆节
 * @param source addresses of the notice and its changes, separated by {@code ;}; empty where unknown
 */
public record NoticeDay(LocalDate date, boolean off, String name, String source) {}
