/** Guides for everybody: search, scenes, guided questions, and plain pages that need no script. */
@NullMarked
package org.yingshu.matter.guide;

import org.jspecify.annotations.NullMarked;
