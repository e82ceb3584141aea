package org.yingshu.ledger.duty;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often words stand in duties, of all places: what a list is searched by decides how it is best read. */
@Component
class WordQueries {

    /** From so many on, the order of a list leads to the duties with a word sooner than the index of words does. */
    private static final int MANY = 5000;

    private final JdbcClient jdbc;

    WordQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether duties with all of the words are so many. */
    boolean areFrequent(@Nullable String q) {
        String words = DutyConditions.indexed(q);
        return words != null && found(words) == MANY;
    }

    private int found(String words) {
        return jdbc.sql("""
                        select count(*) from (
                            select from ledger.word where pairs @> ledger.pairs(?) limit ?) found
                        """).param(words).param(MANY).query(Integer.class).single();
    }
}
