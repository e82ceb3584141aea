/** Purchases and bids as they stand, and what may become of them. */
@NullMarked
package org.yingshu.market.model;

import org.jspecify.annotations.NullMarked;
