/** What people see of messages, and do with those that failed. */
@NullMarked
package org.yingshu.exchange.board;

import org.jspecify.annotations.NullMarked;
