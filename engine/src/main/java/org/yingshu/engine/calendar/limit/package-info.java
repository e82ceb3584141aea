/** Limits as texts print them, and which law counts their 日 as working days. Nothing here converts a unit. */
@NullMarked
package org.yingshu.engine.calendar.limit;

import org.jspecify.annotations.NullMarked;
