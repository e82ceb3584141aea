package org.yingshu.ledger.duty;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockEvent;
import org.yingshu.journal.JournalJson;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.Lights;
import org.yingshu.ledger.model.Outlook;

/**
 * Brings the lights of all open duties to the day. Only query columns change, so the journal has nothing to say about
 * it; what is right already is left alone, and a run may be repeated.
 */
@Component
class DutyLightsUpdate {

    private static final Logger LOG = LoggerFactory.getLogger(DutyLightsUpdate.class);
    private static final int AT_A_TIME = 2000;

    private final JdbcTemplate jdbc;
    private final JournalJson json;
    private final Lights lights;
    private final Clock clock;

    DutyLightsUpdate(JdbcTemplate jdbc, JournalJson json, Lights lights, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.lights = lights;
        this.clock = clock;
    }

    private record Seen(UUID id, int version, String packed, Duty duty) {}

    private record Change(Seen seen, Outlook outlook) {}

    /** Other working days may be left now. */
    @ApplicationModuleListener
    void on(ClockEvent.CalendarAmended event) {
        run();
    }

    void run() {
        LocalDate today = LocalDate.now(clock);
        UUID last = new UUID(0, 0);
        long changed = 0;
        while (true) {
            List<Seen> batch = batch(last);
            List<Change> changes = new ArrayList<>();
            for (Seen seen : batch) {
                Outlook outlook = lights.of(seen.duty(), today);
                if (!packed(outlook).equals(seen.packed())) {
                    changes.add(new Change(seen, outlook));
                }
            }
            write(changes);
            changed += changes.size();
            if (batch.size() < AT_A_TIME) {
                break;
            }
            last = batch.get(batch.size() - 1).id();
        }
        LOG.info("Lights of {} are set; {} duties changed", today, changed);
    }

    private List<Seen> batch(UUID after) {
        return jdbc.query(
                """
                select id, version, light || ' ' || arrears || ' ' || array_to_string(reasons, ' '), state
                from ledger.duty where open and id > ? order by id limit ?
                """,
                (row, index) -> new Seen(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        json.read(row.getString(4), Duty.class)),
                after,
                AT_A_TIME);
    }

    private static String packed(Outlook outlook) {
        return outlook.light() + " " + outlook.arrears() + " "
                + String.join(
                        " ",
                        outlook.reasons().stream().map(Outlook.Reason::packed).toList());
    }

    /** A duty that somebody changed meanwhile was looked at by that change. */
    private void write(List<Change> changes) {
        jdbc.batchUpdate("""
                update ledger.duty set light = ?, urgency = ?, reasons = ?, next_report = ?, arrears = ?
                where id = ? and version = ?
                """, changes, AT_A_TIME, (PreparedStatement statement, Change change) -> {
            Outlook outlook = change.outlook();
            statement.setString(1, outlook.light().name());
            statement.setInt(2, outlook.light().ordinal());
            statement.setArray(
                    3,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "text",
                                    outlook.reasons().stream()
                                            .map(Outlook.Reason::packed)
                                            .toArray()));
            @Nullable LocalDate next = outlook.nextReport();
            statement.setObject(4, next);
            statement.setInt(5, outlook.arrears());
            statement.setObject(6, change.seen().id());
            statement.setInt(7, change.seen().version());
        });
    }
}
