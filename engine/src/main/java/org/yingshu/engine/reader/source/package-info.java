/**
 * The text of a file as all of the reader sees it: lines, and pieces of them that know where they stand.
 */
@NullMarked
package org.yingshu.engine.reader.source;

import org.jspecify.annotations.NullMarked;
