/**
 * Exchange 共享: what departments tell each other about cases (R5.37, R5.60, R6.26). Owns the messages that the packs
 * declare, from the event of a case to the receipt or to the person who takes a failure over, what supervisors send back,
 * and the records of cases that departments handled in systems of their own (R6.27). Hears
 * {@link org.yingshu.casework.CaseEvent} in its transaction. A system outside is reached by a connector, or fetches its
 * messages by itself.
 */
@ApplicationModule(allowedDependencies = {"directory", "clock", "matter", "casework", "shared"})
@NullMarked
package org.yingshu.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
