/** Versions of what can be applied for: how they are stored, and how the current ones are kept at hand. */
@NullMarked
package org.yingshu.matter.model;

import org.jspecify.annotations.NullMarked;
