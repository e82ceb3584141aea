/**
 * Rules on figures: baselines, benchmarks, sums, rates, and two values for one indicator.
 */
@NullMarked
package org.yingshu.engine.reader.finding.target;

import org.jspecify.annotations.NullMarked;
