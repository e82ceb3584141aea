/** Teams that departments second to a hall, and the items that they may decide there without going back (R5.25, R5.26). */
@NullMarked
package org.yingshu.hall.team;

import org.jspecify.annotations.NullMarked;
