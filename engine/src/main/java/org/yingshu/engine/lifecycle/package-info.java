/** Lives as two pure functions: what a command leads to, and what an event makes of a state. */
@NullMarked
package org.yingshu.engine.lifecycle;

import org.jspecify.annotations.NullMarked;
