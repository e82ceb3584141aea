/**
 * Web pages.
 */
@NullMarked
package org.yingshu.engine.reader.input.html;

import org.jspecify.annotations.NullMarked;
