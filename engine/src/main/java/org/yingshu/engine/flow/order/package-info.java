/**
 * What comes before what, and how long it takes on the longest way. Nothing here converts a unit; what may be compared is
 * given as data.
 */
@NullMarked
package org.yingshu.engine.flow.order;

import org.jspecify.annotations.NullMarked;
