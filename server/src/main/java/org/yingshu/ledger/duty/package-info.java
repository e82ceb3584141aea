/** Duties over HTTP: lists, the page of one, its commands, handing down, and the nightly look at the lights. */
@NullMarked
package org.yingshu.ledger.duty;

import org.jspecify.annotations.NullMarked;
