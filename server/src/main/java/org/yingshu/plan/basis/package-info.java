/** The documents that plans cite. */
@NullMarked
package org.yingshu.plan.basis;

import org.jspecify.annotations.NullMarked;
