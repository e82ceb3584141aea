/**
 * Rules on time: what is due when, and whether the text and its deadline line agree.
 */
@NullMarked
package org.yingshu.engine.reader.finding.deadline;

import org.jspecify.annotations.NullMarked;
