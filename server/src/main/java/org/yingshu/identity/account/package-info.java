/** Accounts as administrators see them. */
@NullMarked
package org.yingshu.identity.account;

import org.jspecify.annotations.NullMarked;
