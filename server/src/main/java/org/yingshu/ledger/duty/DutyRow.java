package org.yingshu.ledger.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.model.DutyStatus;
import org.yingshu.ledger.model.Light;
import org.yingshu.ledger.model.Outlook.Reason;

/** A duty in a list. */
record DutyRow(
        UUID id,
        int version,
        UUID plan,
        String planTitle,
        int ordinal,
        String number,
        String field,
        String title,
        String strength,
        @Nullable UUID parent,
        String region,
        @Nullable UUID lead,
        String leadName,
        String responsible,
        DutyStatus status,
        Light light,
        List<Reason> reasons,
        boolean continuing,
        @Nullable LocalDate due,
        @Nullable Integer left,
        int percent,
        @Nullable LocalDate lastReport,
        @Nullable LocalDate nextReport,
        int arrears,
        int difficulties,
        int hungUp,
        @Nullable LocalDate closedOn,
        @Nullable Boolean onTime) {

    static final String COLUMNS = """
            d.id, d.version, d.plan, d.plan_title, d.ordinal, d.number, d.field, d.title, d.strength, d.parent, d.region,
            d.lead, d.lead_name, d.responsible, d.status, d.light, d.reasons, d.continuing, d.due, d.percent, d.last_report,
            d.next_report, d.arrears, d.difficulties, d.hung_up, d.closed_on, d.on_time
            """;

    /** How many working days are left until a day. */
    interface Left {

        int until(String region, LocalDate day);
    }

    static DutyRow of(ResultSet row, Left left) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        DutyStatus status = DutyStatus.valueOf(row.getString("status"));
        return new DutyRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("plan", UUID.class),
                row.getString("plan_title"),
                row.getInt("ordinal"),
                row.getString("number"),
                row.getString("field"),
                row.getString("title"),
                row.getString("strength"),
                row.getObject("parent", UUID.class),
                row.getString("region"),
                row.getObject("lead", UUID.class),
                row.getString("lead_name"),
                row.getString("responsible"),
                status,
                Light.valueOf(row.getString("light")),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(Reason::unpacked)
                        .toList(),
                row.getBoolean("continuing"),
                due,
                due == null || !status.isOpen() ? null : left.until(row.getString("region"), due),
                row.getInt("percent"),
                row.getObject("last_report", LocalDate.class),
                row.getObject("next_report", LocalDate.class),
                row.getInt("arrears"),
                row.getInt("difficulties"),
                row.getInt("hung_up"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("on_time", Boolean.class));
    }

    /** Its value in an order. */
    Object key(String column) {
        return switch (column) {
            case "d.urgency" -> light.ordinal();
            case "d.due_key" -> Objects.requireNonNullElse(due, DutyConfiguration.NEVER);
            case "d.report_key" -> Objects.requireNonNullElse(lastReport, DutyConfiguration.LONG_AGO);
            case "d.percent" -> percent;
            case "d.ordinal" -> ordinal;
            case "d.id" -> id;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
