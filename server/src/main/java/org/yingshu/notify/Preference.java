package org.yingshu.notify;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told beside the inbox.
 *
 * @param language zh or en, of letters; the pages know the reader's own
 */
record Preference(
        UUID account,
        String language,
        @Nullable String email,
        @Nullable String phone,
        boolean byEmail,
        boolean bySms) {

    /** Inbox only. */
    static Preference unsaid(UUID account) {
        return new Preference(account, "zh", null, null, false, false);
    }

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
