/** Which rows the work in hand may see. Nothing, unless it is said. */
@NullMarked
package org.yingshu.shared.scope;

import org.jspecify.annotations.NullMarked;
