/** What follows of a commit: it is noted in the commit's transaction, done after it, and struck out when it is done. */
@NullMarked
package org.yingshu.shared.events;

import org.jspecify.annotations.NullMarked;
