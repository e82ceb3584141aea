/** What was done, by whom: for oneself, and for auditors. */
@NullMarked
package org.yingshu.identity.audit;

import org.jspecify.annotations.NullMarked;
