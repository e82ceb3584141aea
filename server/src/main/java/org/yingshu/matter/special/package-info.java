@NullMarked
package org.yingshu.matter.special;

import org.jspecify.annotations.NullMarked;
