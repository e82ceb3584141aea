/** Signing in and out, and what stands before every request. */
@NullMarked
package org.yingshu.identity.session;

import org.jspecify.annotations.NullMarked;
