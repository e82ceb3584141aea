/**
 * Lines to paragraphs: undoes hard wraps, page breaks, page numbers, footnotes inside sentences, markup and stray blanks;
 * what is left out is marked as noise, not lost.
 */
@NullMarked
package org.yingshu.engine.reader.layout;

import org.jspecify.annotations.NullMarked;
