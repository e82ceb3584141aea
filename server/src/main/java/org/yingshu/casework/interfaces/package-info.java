/** The eight process interfaces for departments with systems of their own (R5.20). */
@NullMarked
package org.yingshu.casework.interfaces;

import org.jspecify.annotations.NullMarked;
