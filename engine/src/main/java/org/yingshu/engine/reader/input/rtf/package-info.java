/**
 * Rich text.
 */
@NullMarked
package org.yingshu.engine.reader.input.rtf;

import org.jspecify.annotations.NullMarked;
