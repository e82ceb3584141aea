/** Messages go out: called by connectors, or fetched; and receipts come in. */
@NullMarked
package org.yingshu.exchange.delivery;

import org.jspecify.annotations.NullMarked;
