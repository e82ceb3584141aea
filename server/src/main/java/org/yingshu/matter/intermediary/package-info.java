@NullMarked
package org.yingshu.matter.intermediary;

import org.jspecify.annotations.NullMarked;
