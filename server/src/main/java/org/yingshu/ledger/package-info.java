/**
 * Ledger 台账: the duties of issued plans as running work (R1.6–R1.25, R3.5–R3.8). Owns duties from handing down to
 * strike-off and look-back, supervision orders, records of talks, praise, accountability and meetings, and inspections
 * without notice, and bulletins. Publishes {@link org.yingshu.ledger.DutyEvent}, {@link org.yingshu.ledger.BulletinEvent}, {@link
 * org.yingshu.ledger.OrderEvent}, {@link org.yingshu.ledger.RecordEvent} and {@link org.yingshu.ledger.InspectionEvent}. Hears
 * that a plan was issued.
 */
@ApplicationModule(
        allowedDependencies = {"directory", "identity", "journal", "clock", "lists", "files", "notify", "plan", "shared"
        })
@NullMarked
package org.yingshu.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
