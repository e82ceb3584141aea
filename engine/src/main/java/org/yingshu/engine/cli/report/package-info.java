/** What a reading looks like outside: JSON, a workbook, a page for meetings, and lines on a terminal. */
@NullMarked
package org.yingshu.engine.cli.report;

import org.jspecify.annotations.NullMarked;
