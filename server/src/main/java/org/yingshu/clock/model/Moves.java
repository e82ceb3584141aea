package org.yingshu.clock.model;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Ids;

/** The record of every moved end and its reason. */
@Repository
public class Moves {

    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why an end has moved. */
    public enum Cause {
        PAUSED,
        RESUMED,
        DECIDED,
        AMENDED
    }

    /** One end. */
    public record Move(
            UUID clock,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    public void record(
            List<Move> moves,
            Cause cause,
            String reason,
            @Nullable UUID amendment,
            @Nullable String actor,
            Instant now) {
        if (moves.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into clock.move (id, clock, at, cause, reason, before_day, after_day, amendment, actor)
                        select id, clock, :now, :cause, :reason, before_day, after_day, :amendment, :actor
                        from unnest(:ids::uuid[], :clocks::uuid[], :befores::date[], :afters::date[])
                            as n (id, clock, before_day, after_day)
                        """)
                .param("ids", array(moves, move -> Ids.next()))
                .param("clocks", array(moves, Move::clock))
                .param("befores", array(moves, Move::before))
                .param("afters", array(moves, Move::after))
                .param("now", Timestamp.from(now))
                .param("cause", cause.name())
                .param("reason", reason)
                .param("amendment", amendment)
                .param("actor", actor)
                .update();
    }

    private static @Nullable String[] array(List<Move> moves, Function<Move, @Nullable Object> column) {
        return moves.stream()
                .map(move -> {
                    Object value = column.apply(move);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
