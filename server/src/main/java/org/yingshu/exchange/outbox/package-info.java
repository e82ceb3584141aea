/** What happens to a case becomes messages, in the same transaction. */
@NullMarked
package org.yingshu.exchange.outbox;

import org.jspecify.annotations.NullMarked;
