package org.yingshu.ledger.duty;

import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those of the words that stand in many duties. */
    Set<String> frequent(@Nullable String q) {
        return DutyConditions.words(q).stream()
                .filter(word -> word.length() > 1)
                .filter(this::isFrequent)
                .collect(Collectors.toSet());
    }

    private boolean isFrequent(String word) {
        int found = jdbc.sql("""
                        select count(*) from (
                            select from ledger.word where pairs @> ledger.pairs(?) limit ?) found
                        """).param(word).param(MANY).query(Integer.class).single();
        return found == MANY;
    }
}
