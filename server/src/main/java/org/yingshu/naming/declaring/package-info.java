/** Names are checked against the rules and against others, declared, and used at the registration. */
@NullMarked
package org.yingshu.naming.declaring;

import org.jspecify.annotations.NullMarked;
