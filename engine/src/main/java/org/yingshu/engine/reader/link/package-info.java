/**
 * Binds what stands twice: a task list's row to the measure of the body, and restores a damaged row from it.
 */
@NullMarked
package org.yingshu.engine.reader.link;

import org.jspecify.annotations.NullMarked;
