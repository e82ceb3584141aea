/** What finished cases add up to: how often an application is right the first time, and what one-things bring. */
@NullMarked
package org.yingshu.casework.figures;

import org.jspecify.annotations.NullMarked;
