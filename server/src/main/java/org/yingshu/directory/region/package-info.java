/** Regions and what became of them. */
@NullMarked
package org.yingshu.directory.region;

import org.jspecify.annotations.NullMarked;
