/** Which power over which item is handed down, to whom, by which document. */
@NullMarked
package org.yingshu.matter.delegation;

import org.jspecify.annotations.NullMarked;
