/** Declarations as they stand, and what may become of them. */
@NullMarked
package org.yingshu.naming.model;

import org.jspecify.annotations.NullMarked;
