package org.yingshu.ledger.duty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.Outlook;

/**
 * The page of a duty.
 *
 * @param left working days until it is due, negative when that is over
 * @param commands the words of what the caller may do with it now
 * @param parts how the duties stand that it was broken down to, as far as the caller sees them
 */
record DutyDetail(
        UUID id,
        int version,
        Duty duty,
        Outlook outlook,
        @Nullable Integer left,
        List<String> commands,
        List<DutyRow> parts) {}
