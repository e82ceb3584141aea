package org.yingshu.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.journal.EventLog.Link;
import org.yingshu.journal.Flaw.What;
import org.yingshu.journal.StateStore.Row;

/** Proves that the records are untouched, or finds the first that is not. */
@Component
public class Verification {

    /**
     * What was looked at, and what was found.
     *
     * @param flaws the first of each thing, at most {@value #FLAWS} of a kind
     */
    public record Report(long things, long events, long checkpoints, long unsigned, List<Flaw> flaws) {}

    static final int FLAWS = 100;
    private static final int ROWS_AT_A_TIME = 5000;
    /** The order of PostgreSQL, which knows no sign. */
    private static final Comparator<UUID> ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final List<StreamKind<?, ?, ?>> kinds;
    private final Journal journal;
    private final CheckpointCheck checkpoints;
    private final JdbcTemplate jdbc;

    Verification(List<StreamKind<?, ?, ?>> kinds, Journal journal, CheckpointCheck checkpoints, JdbcTemplate jdbc) {
        this.kinds = kinds;
        this.journal = journal;
        this.checkpoints = checkpoints;
        this.jdbc = jdbc;
    }

    /** Looks at all records as they are at one moment; work goes on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report all(LongConsumer eventsSeen) {
        return all(kinds, eventsSeen);
    }

    Report all(List<? extends StreamKind<?, ?, ?>> kinds, LongConsumer eventsSeen) {
        var tally = new Tally(eventsSeen);
        kinds.forEach(kind -> check(kind, null, tally));
        unknownKinds(kinds, tally);
        CheckpointCheck.Result signed = checkpoints.all(tally::flaw);
        return new Report(tally.things, tally.events, signed.checkpoints(), signed.unsigned(), tally.flaws);
    }

    /** Looks at one thing, and at the checkpoints that cover its events. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report one(UUID id) {
        return one(kinds, id);
    }

    Report one(List<? extends StreamKind<?, ?, ?>> kinds, UUID id) {
        var tally = new Tally(seen -> {});
        kinds.forEach(kind -> check(kind, id, tally));
        CheckpointCheck.Result signed = checkpoints.covering(id, tally::flaw);
        return new Report(tally.things, tally.events, signed.checkpoints(), signed.unsigned(), tally.flaws);
    }

    private <S, E> void check(StreamKind<S, ?, E> kind, @Nullable UUID only, Tally tally) {
        try (Stream<Link> links = events(kind.name(), only)) {
            var events = new Events(links.iterator(), tally);
            kind.store().forEachRow(only, row -> check(kind, row, events, tally));
            while (events.id() != null) {
                tally.end(follow(kind, events.id(), events).end(null));
            }
        }
    }

    /** A state, and before it the things whose events stand there without one. */
    private <S, E> void check(StreamKind<S, ?, E> kind, Row stored, Events events, Tally tally) {
        while (events.id() != null && ORDER.compare(events.id(), stored.id()) < 0) {
            tally.end(follow(kind, events.id(), events).end(null));
        }
        tally.end(follow(kind, stored.id(), events).end(stored));
    }

    private <S, E> StreamCheck<S, E> follow(StreamKind<S, ?, E> kind, @Nullable UUID id, Events events) {
        var check = new StreamCheck<S, E>(kind, journal, Objects.requireNonNull(id));
        while (id.equals(events.id())) {
            check.next(events.take());
        }
        return check;
    }

    private Stream<Link> events(String kind, @Nullable UUID only) {
        return jdbc.queryForStream(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement("select " + EventLog.COLUMNS
                            + " from journal.event where kind = ?" + (only == null ? "" : " and stream = ?")
                            + " order by stream, version");
                    statement.setString(1, kind);
                    if (only != null) {
                        statement.setObject(2, only);
                    }
                    statement.setFetchSize(ROWS_AT_A_TIME);
                    return statement;
                },
                (ResultSet row, int index) -> EventLog.read(row));
    }

    private void unknownKinds(List<? extends StreamKind<?, ?, ?>> kinds, Tally tally) {
        String[] known = kinds.stream().map(StreamKind::name).toArray(String[]::new);
        jdbc.query(
                "select kind, stream, min(version) as version from journal.event where kind <> all (?)"
                        + " group by kind, stream limit " + FLAWS,
                row -> {
                    tally.flaw(unknown(row));
                },
                (Object) known);
    }

    private static Flaw unknown(ResultSet row) throws SQLException {
        return Flaw.ofThing(
                What.KIND_UNKNOWN, row.getString("kind"), row.getObject("stream", UUID.class), row.getInt("version"));
    }

    /** The events of a kind, thing by thing. */
    private static final class Events {

        private final Iterator<Link> links;
        private final Tally tally;
        private @Nullable Link next;

        Events(Iterator<Link> links, Tally tally) {
            this.links = links;
            this.tally = tally;
            next = links.hasNext() ? links.next() : null;
        }

        /** The thing that the next event is about; null when there is none. */
        @Nullable
        UUID id() {
            return next == null ? null : next.event().stream();
        }

        Link take() {
            Link taken = Objects.requireNonNull(next);
            next = links.hasNext() ? links.next() : null;
            tally.event();
            return taken;
        }
    }

    private static final class Tally {

        private final LongConsumer eventsSeen;
        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<What, Integer> found = new EnumMap<>(What.class);
        private long things;
        private long events;

        Tally(LongConsumer eventsSeen) {
            this.eventsSeen = eventsSeen;
        }

        void event() {
            events++;
            eventsSeen.accept(events);
        }

        void end(@Nullable Flaw flaw) {
            things++;
            if (flaw != null) {
                flaw(flaw);
            }
        }

        void flaw(Flaw flaw) {
            if (found.merge(flaw.what(), 1, Integer::sum) <= FLAWS) {
                flaws.add(flaw);
            }
        }
    }
}
