/** Buying and bidding: what is commanded, what is opened when the time is over, who reads what. */
@NullMarked
package org.yingshu.market.trade;

import org.jspecify.annotations.NullMarked;
