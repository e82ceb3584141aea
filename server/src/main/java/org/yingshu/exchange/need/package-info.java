/** What departments need of each other, matched with what can be supplied: who can supply it, and where the gaps are. */
@NullMarked
package org.yingshu.exchange.need;

import org.jspecify.annotations.NullMarked;
