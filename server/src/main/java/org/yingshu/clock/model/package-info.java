/** What the features of the module share: the state of a clock, its times, the settings of lights and ladders. */
@NullMarked
package org.yingshu.clock.model;

import org.jspecify.annotations.NullMarked;
