/**
 * The container of docx and xlsx: its parts, what they refer to, and their XML, read piece by piece.
 */
@NullMarked
package org.yingshu.engine.reader.input.zip;

import org.jspecify.annotations.NullMarked;
