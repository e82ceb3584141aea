/**
 * Reads what a plan promises in figures: from the prose of its measures and goals, and from its comparison tables.
 */
@NullMarked
package org.yingshu.engine.reader.target;

import org.jspecify.annotations.NullMarked;
