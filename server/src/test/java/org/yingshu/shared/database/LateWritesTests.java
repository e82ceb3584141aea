package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.ServerTest;

/** What is written late is written as if it had been written at once. */
@ServerTest
class LateWritesTests {

    private static final String INSERT = "insert into public.late_box (id, word) values (?, ?) on conflict do nothing";

    @Autowired
    LateWrites late;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID id = UUID.randomUUID();
    private TransactionTemplate transaction;
    private TransactionTemplate apart;

    @BeforeEach
    void table() {
        jdbc.execute("create table if not exists public.late_box (id uuid primary key, word text, words text[])");
        transaction = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private Write insert(String word) {
        return new Write(INSERT, List.of(id, word));
    }

    private Write update(String word) {
        return new Write("update public.late_box set word = ? where id = ?", List.of(word, id));
    }

    private List<@Nullable String> words() {
        return jdbc.queryForList("select word from public.late_box where id = ?", String.class, id);
    }

    @Test
    void whatNobodyAsksForIsThereAfterTheEnd() {
        transaction.executeWithoutResult(status -> {
            late.add(insert("one"));
            late.add(update("two"));
        });
        assertThat(words()).containsExactly("two");
    }

    @Test
    void whoAsksSeesWhatWasWrittenBefore() {
        transaction.executeWithoutResult(status -> {
            late.add(insert("one"));
            assertThat(words()).containsExactly("one");
            late.add(update("two"));
            assertThat(words()).containsExactly("two");
        });
    }

    @Test
    void aQuestionThatGoesWithItSeesItToo() {
        transaction.executeWithoutResult(status -> {
            late.add(insert("one"));
            var word = new Write("select word from public.late_box where id = ?", List.of(id));
            var again = new Write("update public.late_box set word = 'two' where id = ? returning word", List.of(id));
            assertThat(late.ask(List.of(word, again), (row, number) -> row.getString(1)))
                    .containsExactly("one", "two");
        });
    }

    @Test
    void ofATransactionThatIsUndoneNothingStays() {
        transaction.executeWithoutResult(status -> {
            late.add(insert("one"));
            status.setRollbackOnly();
        });
        assertThat(words()).isEmpty();
    }

    @Test
    void aRowThatDidNotChangeUndoesTheTransaction() {
        jdbc.update(INSERT, id, "one");
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    late.add(update("two"));
                    late.add(insert("three"), () -> {
                        throw new IllegalStateException("taken");
                    });
                }))
                .withMessage("taken");
        assertThat(words()).containsExactly("one");
    }

    @Test
    void aTransactionWithinHasItsOwn() {
        transaction.executeWithoutResult(status -> {
            late.add(insert("outer"));
            apart.executeWithoutResult(inner -> late.add(new Write(INSERT, List.of(UUID.randomUUID(), "inner"))));
            status.setRollbackOnly();
        });
        assertThat(words()).isEmpty();
        assertThat(jdbc.queryForList("select word from public.late_box where word = 'inner'", String.class))
                .isNotEmpty();
    }

    @Test
    void withoutATransactionItIsWrittenAtOnce() {
        late.add(insert("one"));
        assertThat(words()).containsExactly("one");
    }

    @Test
    void moreThanGoTogetherAllArrive() {
        transaction.executeWithoutResult(status -> {
            late.add(insert("0"));
            for (int i = 1; i <= 50; i++) {
                late.add(update(String.valueOf(i)));
            }
        });
        assertThat(words()).containsExactly("50");
    }

    @Test
    void listsOfAnyKindAreWrittenAlsoWhenTheyAreEmpty() {
        late.add(insert("one"));
        String lists = "update public.late_box set words = ? where id = ?";
        late.add(new Write(lists, List.of(List.of("a", "b"), id)));
        assertThat(length()).isEqualTo(2);
        late.add(new Write(lists, List.of(List.of(), id)));
        assertThat(length()).isZero();
    }

    private int length() {
        String sql = "select cardinality(words) from public.late_box where id = ?";
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, id));
    }
}
