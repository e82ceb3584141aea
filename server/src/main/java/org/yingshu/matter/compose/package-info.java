/** Items are composed to one thing, looked at, changed and saved as a version. */
@NullMarked
package org.yingshu.matter.compose;

import org.jspecify.annotations.NullMarked;
