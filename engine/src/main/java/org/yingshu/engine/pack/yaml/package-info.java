/** Reads the text of a pack's files into a tree that remembers the line of everything. */
@NullMarked
package org.yingshu.engine.pack.yaml;

import org.jspecify.annotations.NullMarked;
