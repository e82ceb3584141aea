/** The {@code yingshu} command; the only part of the engine that reads files and writes to a terminal. */
@NullMarked
package org.yingshu.engine.cli;

import org.jspecify.annotations.NullMarked;
