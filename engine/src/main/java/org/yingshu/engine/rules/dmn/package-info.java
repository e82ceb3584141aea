/** Decision tables as files of DMN 1.3, out and in. */
@NullMarked
package org.yingshu.engine.rules.dmn;

import org.jspecify.annotations.NullMarked;
