/** Organisations, their names and posts. */
@NullMarked
package org.yingshu.directory.organisation;

import org.jspecify.annotations.NullMarked;
