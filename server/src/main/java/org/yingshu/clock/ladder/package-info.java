/** The settings of lights and ladders. */
@NullMarked
package org.yingshu.clock.ladder;

import org.jspecify.annotations.NullMarked;
