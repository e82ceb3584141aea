/** Leading groups and task forces: who convenes, who belongs, which office, what their meetings decided (R1). */
@NullMarked
package org.yingshu.directory.leading;

import org.jspecify.annotations.NullMarked;
