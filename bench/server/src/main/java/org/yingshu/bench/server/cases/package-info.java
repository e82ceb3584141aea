/** Cases under load: a million finished ones, whole lives through HTTP, a spike, lists and inboxes, the composer. */
@NullMarked
package org.yingshu.bench.server.cases;

import org.jspecify.annotations.NullMarked;
