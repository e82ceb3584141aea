/** One search over everything that the reader may see: each module says what it finds. */
@NullMarked
package org.yingshu.shared.search;

import org.jspecify.annotations.NullMarked;
