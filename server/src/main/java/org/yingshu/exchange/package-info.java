/**
 * Exchange 共享: what departments tell each other about cases (R5.37, R5.60, R6.26). Owns the messages that the packs
 * declare, from the event of a case to the receipt or to the person who takes a failure over, what supervisors send back,
 * the records of cases that departments handled in systems of their own (R6.27), and the data that departments answer for,
 * can supply and need of each other, with the requests for them (R6.21–R6.24). Hears
 * {@link org.yingshu.casework.CaseEvent} in its transaction. A system outside is reached by a connector, or fetches its
 * messages by itself.
 */
@ApplicationModule(allowedDependencies = {"directory", "journal", "clock", "notify", "matter", "casework", "shared"})
@NullMarked
package org.yingshu.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
