package org.yingshu.plan;

/** A stretch of a plan's text: lines and columns from 1, columns in UTF-16 units, the end column behind the last one. */
public record PlanSpan(int fromLine, int fromColumn, int toLine, int toColumn) {}
