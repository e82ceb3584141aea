@NullMarked
package org.yingshu.matter.unified;

import org.jspecify.annotations.NullMarked;
