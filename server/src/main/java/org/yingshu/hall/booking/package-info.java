/** The queue: appointments from home, tickets in the hall, calls to a window. */
@NullMarked
package org.yingshu.hall.booking;

import org.jspecify.annotations.NullMarked;
