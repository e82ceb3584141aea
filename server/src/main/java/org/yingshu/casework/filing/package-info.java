/** How an application becomes a case: what a form must say, which papers must be there, and whose case it is. */
@NullMarked
package org.yingshu.casework.filing;

import org.jspecify.annotations.NullMarked;
