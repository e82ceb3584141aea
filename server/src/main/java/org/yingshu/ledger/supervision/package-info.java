/** Supervision: orders with a reply limit, records of talks, praise, accountability and meetings, inspections without notice. */
@NullMarked
package org.yingshu.ledger.supervision;

import org.jspecify.annotations.NullMarked;
