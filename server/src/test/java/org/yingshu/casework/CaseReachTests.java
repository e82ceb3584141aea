package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.Callers;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;

/** Whoever handles one case sees no other, neither while it lasts nor after it, on the same connection. */
@CaseworkTest
class CaseReachTests {

    @Autowired
    Counter counter;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID mine = new UUID(0, 0);
    private UUID others = mine;
    private Caller applicant = Callers.office();

    @BeforeEach
    void twoCases() {
        Run own = run("registration-only");
        Run foreign = run("house-sale");
        mine = own.id;
        others = foreign.id;
        applicant = own.applicant;
    }

    private Run run(String example) {
        counter.clock.set(LocalDate.parse(Examples.of(example).date()));
        Run run = new Run(counter, Examples.of(example));
        run.submit();
        return run;
    }

    private Act act(Caller caller) {
        return new Act(
                caller.account().toString(),
                caller.name(),
                String.valueOf(caller.organisation()),
                null,
                counter.clock.instant());
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return CurrentScope.in(
                caller.scope(),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    T done = work.get();
                    if (status.isRollbackOnly()) {
                        // A refusal has given the transaction up; what it could still see is what is looked at.
                        status.setRollbackOnly();
                    }
                    return done;
                })));
    }

    private List<UUID> seen(String table, String column) {
        return jdbc.sql("select distinct %s from casework.%s where %s in (:mine, :others)"
                        .formatted(column, table, column))
                .param("mine", mine)
                .param("others", others)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<List<UUID>> seen() {
        return List.of(seen("case_file", "id"), seen("task", "case_id"), seen("form", "id"));
    }

    @Test
    void afterTheCommandTheSameTransactionSeesWhatItSawBefore() {
        as(applicant, () -> {
            assertThat(seen().getFirst()).containsExactly(mine);
            cases.handle(mine, new CaseCommand.Withdraw("不办了"), Intent.NONE, act(applicant));
            assertThat(seen().getFirst()).containsExactly(mine);
            assertThat(seen()).allSatisfy(rows -> assertThat(rows).doesNotContain(others));
            return settings();
        });
        List<List<UUID>> after = as(applicant, this::seen);
        assertThat(after).allSatisfy(rows -> assertThat(rows).doesNotContain(others));
    }

    @Test
    void afterARefusalItSeesNoMoreEither() {
        as(applicant, () -> {
            List<List<UUID>> before = seen();
            assertThatThrownBy(() -> cases.handle(mine, new CaseCommand.NotAccept("不受理"), Intent.NONE, act(applicant)))
                    .isInstanceOf(ProblemException.class);
            assertThat(seen()).isEqualTo(before);
            return settings();
        });
    }

    @Test
    void aStrangersCommandFindsNothingAndLeavesNothingOpen() {
        Caller stranger = Callers.applicant(UUID.randomUUID());
        as(stranger, () -> {
            assertThatThrownBy(() -> cases.handle(mine, new CaseCommand.Withdraw("不办了"), Intent.NONE, act(stranger)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.kind().status().value()).isEqualTo(404));
            assertThat(seen()).allSatisfy(rows -> assertThat(rows).isEmpty());
            return settings();
        });
    }

    @Test
    void whoSubmitsUnderAnothersIdLearnsNothingOfTheCase() {
        Caller stranger = Callers.applicant(UUID.randomUUID());
        as(stranger, () -> {
            var command = new CaseCommand.Submit(
                    mine, head(), new UUID(1, 1), null, null, Map.of(), List.of(), List.of(), "", false);
            assertThatThrownBy(() -> cases.handle(mine, command, Intent.NONE, act(stranger)))
                    .isInstanceOf(ProblemException.class);
            assertThat(seen()).allSatisfy(rows -> assertThat(rows).isEmpty());
            return settings();
        });
    }

    private CaseHead head() {
        Office office = new Office(UUID.randomUUID(), "局");
        return new CaseHead(
                "0",
                "test",
                "试",
                false,
                new Applicant(UUID.randomUUID(), SubjectKind.PERSON, "他人", "1"),
                "411000",
                "411000",
                Channel.WEB,
                office,
                office,
                null);
    }

    private String settings() {
        String region = jdbc.sql("select current_setting('yingshu.region', true)")
                .query(String.class)
                .single();
        assertThat(region).isNotEqualTo("*");
        return region;
    }
}
