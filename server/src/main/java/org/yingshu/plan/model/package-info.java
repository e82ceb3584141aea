/** A plan's life: what may be done with it, and what becomes of it. */
@NullMarked
package org.yingshu.plan.model;

import org.jspecify.annotations.NullMarked;
