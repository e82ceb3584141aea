/** Taking in files: every cell is checked first, and nothing is stored by halves. */
@NullMarked
package org.yingshu.directory.imports;

import org.jspecify.annotations.NullMarked;
