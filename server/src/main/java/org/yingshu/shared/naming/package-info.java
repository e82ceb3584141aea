/** What things with Chinese names are called in English: each module says it of its own things. */
@NullMarked
package org.yingshu.shared.naming;

import org.jspecify.annotations.NullMarked;
