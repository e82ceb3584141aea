/** Enterprises and people, with codes that were checked and personal numbers that are encrypted. */
@NullMarked
package org.yingshu.directory.register;

import org.jspecify.annotations.NullMarked;
