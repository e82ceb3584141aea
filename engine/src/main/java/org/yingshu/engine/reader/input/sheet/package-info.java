/**
 * Workbooks, xlsx and xls, with their values as shown.
 */
@NullMarked
package org.yingshu.engine.reader.input.sheet;

import org.jspecify.annotations.NullMarked;
