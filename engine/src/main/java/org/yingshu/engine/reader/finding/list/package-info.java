/**
 * Rules that hold a task list against the plan's body, row by row.
 */
@NullMarked
package org.yingshu.engine.reader.finding.list;

import org.jspecify.annotations.NullMarked;
