/** Acting for somebody who is away. */
@NullMarked
package org.yingshu.identity.delegation;

import org.jspecify.annotations.NullMarked;
