/** What messages are and how far they have come. */
@NullMarked
package org.yingshu.exchange.model;

import org.jspecify.annotations.NullMarked;
