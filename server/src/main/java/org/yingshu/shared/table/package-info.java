/** Tables that people bring in: rows of a workbook or of comma separated values, whatever the file is called. */
@NullMarked
package org.yingshu.shared.table;

import org.jspecify.annotations.NullMarked;
