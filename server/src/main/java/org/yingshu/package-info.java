/** The server: one direct sub-package a module. */
@NullMarked
package org.yingshu;

import org.jspecify.annotations.NullMarked;
