/**
 * PDF with text.
 */
@NullMarked
package org.yingshu.engine.reader.input.pdf;

import org.jspecify.annotations.NullMarked;
