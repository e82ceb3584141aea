/** A case, what it decides and whose turn it is: pure, shared by the features of this module. */
@NullMarked
package org.yingshu.casework.model;

import org.jspecify.annotations.NullMarked;
