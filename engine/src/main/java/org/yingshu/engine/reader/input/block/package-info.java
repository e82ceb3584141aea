/**
 * The paragraphs and table rows of a document on their way to lines, and the numbers of its lists: what every format
 * that is more than lines is read into.
 */
@NullMarked
package org.yingshu.engine.reader.input.block;

import org.jspecify.annotations.NullMarked;
