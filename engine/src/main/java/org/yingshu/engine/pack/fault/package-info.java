/** What is wrong with a pack, with the file and the line. */
@NullMarked
package org.yingshu.engine.pack.fault;

import org.jspecify.annotations.NullMarked;
