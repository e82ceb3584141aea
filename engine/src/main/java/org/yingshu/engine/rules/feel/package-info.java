/**
 * The part of FEEL (the expression language of DMN 1.3) that tables and conditions need: comparisons, ranges, lists,
 * {@code and}, {@code or}, {@code not}, arithmetic, {@code if}, and a few functions. What is not answered yet is unknown,
 * and an expression is unknown when its value depends on that.
 */
@NullMarked
package org.yingshu.engine.rules.feel;

import org.jspecify.annotations.NullMarked;
