/** Departments ask for data of others, and providers look at it in time. */
@NullMarked
package org.yingshu.exchange.request;

import org.jspecify.annotations.NullMarked;
