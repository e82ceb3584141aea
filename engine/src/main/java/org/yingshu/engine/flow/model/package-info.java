/** Step lists as documents print them, with the sums that they state. */
@NullMarked
package org.yingshu.engine.flow.model;

import org.jspecify.annotations.NullMarked;
