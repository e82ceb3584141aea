package org.yingshu.shared.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a module finds of its own things. A bean of this type takes part in the search of all pages. */
public interface SearchSource {

    /** One thing, with the path of its page in the web. */
    record Hit(String id, String title, @Nullable String sub, String to) {}

    /** The code of the message that names its group, such as ledger.search. */
    String label();

    /** Who may search here; null where everybody may. */
    @Nullable
    String permission();

    /** In the order of likeliness; what the caller may not see is not found. */
    List<Hit> find(String words, int most, Locale reader);
}
