/** Reads packs, and finds every fault in them before anything of them is used. */
@NullMarked
package org.yingshu.engine.pack;

import org.jspecify.annotations.NullMarked;
