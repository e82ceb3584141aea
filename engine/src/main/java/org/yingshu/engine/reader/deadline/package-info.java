/**
 * By when a measure has to be done: reads deadline lines and columns, and the dates inside a measure's text.
 */
@NullMarked
package org.yingshu.engine.reader.deadline;

import org.jspecify.annotations.NullMarked;
