/** What data departments answer for and which of them others can use: lists of duties and of capabilities. */
@NullMarked
package org.yingshu.exchange.dataset;

import org.jspecify.annotations.NullMarked;
