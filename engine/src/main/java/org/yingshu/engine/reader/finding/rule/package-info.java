/**
 * What a rule is, and what several rules need from a reading: its text by place, its measures by path, its rows beside them.
 */
@NullMarked
package org.yingshu.engine.reader.finding.rule;

import org.jspecify.annotations.NullMarked;
