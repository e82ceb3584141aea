/** Names that stand for several organisations, by the day. */
@NullMarked
package org.yingshu.directory.group;

import org.jspecify.annotations.NullMarked;
