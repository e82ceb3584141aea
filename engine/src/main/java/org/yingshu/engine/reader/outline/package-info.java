/**
 * Paragraphs to documents, attachments, chapters and measures with their duties.
 */
@NullMarked
package org.yingshu.engine.reader.outline;

import org.jspecify.annotations.NullMarked;
