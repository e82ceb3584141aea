/**
 * Tables: of figures and of tasks; with cells, or flattened to lines.
 */
@NullMarked
package org.yingshu.engine.reader.table;

import org.jspecify.annotations.NullMarked;
