/** Halls: where they are, when they are open, what their windows do. */
@NullMarked
package org.yingshu.hall.place;

import org.jspecify.annotations.NullMarked;
