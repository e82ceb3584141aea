/**
 * Reads files: {@code SourceReader} finds out the format, and the package of that format makes lines of it. Plain text is
 * read here. What is public besides {@code SourceReader}, {@code ContentKind}, the limits, {@code Progress} and
 * {@code Unreadable} is for the packages below only.
 */
@NullMarked
package org.yingshu.engine.reader.input;

import org.jspecify.annotations.NullMarked;
