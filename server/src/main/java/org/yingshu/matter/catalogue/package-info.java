/** The catalogue of items at the desk: lists, versions side by side, lists of what may be asked. */
@NullMarked
package org.yingshu.matter.catalogue;

import org.jspecify.annotations.NullMarked;
