/**
 * Benchmarks, each beside a bound or a peer of the same run. {@code bench/run} starts them; {@code bench/README.md} holds
 * the last figures.
 */
@NullMarked
package org.yingshu.bench;

import org.jspecify.annotations.NullMarked;
