package org.yingshu.notify;

import java.util.List;
import java.util.UUID;

/** Notices on their way to the inboxes, after the commit of what they tell of. */
record Sending(List<One> notices) {

    /** @param id by which a second attempt knows what the first has already done */
    record One(UUID id, Notice notice) {}

    Sending {
        notices = List.copyOf(notices);
    }
}
