package org.yingshu.matter.delegation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Ground;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.PowerLife.Command;
import org.yingshu.shared.scope.CurrentScope;

/** Carries the plain list of before over, once: what it says stays in force, with the offices that the directory knows. */
@Component
class EarlierPowers {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Journal journal;
    private final StreamKind<Power, Command, PowerEvent> kind;
    private final TransactionTemplate transaction;

    EarlierPowers(
            JdbcClient jdbc,
            Directory directory,
            Journal journal,
            StreamKind<Power, Command, PowerEvent> powerKind,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.journal = journal;
        this.kind = powerKind;
        this.transaction = transaction;
    }

    private record Row(
            UUID id,
            String item,
            String level,
            String place,
            String name,
            Extent extent,
            String document,
            LocalDate from,
            @Nullable LocalDate until) {}

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void carryOver() {
        CurrentScope.asSystem(() -> transaction.executeWithoutResult(status -> rows().forEach(this::carryOver)));
    }

    private void carryOver(Row row) {
        var carried = new PowerEvent.CarriedOver(
                row.id(),
                row.item(),
                giver(row),
                receiver(row),
                new Ground(row.document(), row.from()),
                row.extent(),
                row.until());
        journal.handle(kind, row.id(), new Command.CarryOver(carried), Act.ofSystem("matter", journal.now()));
        jdbc.sql("delete from matter.delegation where id = :id")
                .param("id", row.id())
                .update();
    }

    /** The list said the level alone. */
    private static Party giver(Row row) {
        String place = row.place();
        return switch (row.level()) {
            case "province" -> new Party(null, "省级", place.substring(0, 2) + "0000", "PROVINCE");
            case "city" -> new Party(null, "市级", place.substring(0, 4) + "00", "CITY");
            default -> new Party(null, "县级", place, "COUNTY");
        };
    }

    private Party receiver(Row row) {
        @Nullable
        OrganisationView known = directory
                .resolve(row.name(), row.place(), row.from())
                .flatMap(directory::organisation)
                .filter(view -> view.region().equals(row.place()))
                .orElse(null);
        boolean town =
                row.name().matches(".*(乡|镇|街道|街道办事处|人民政府)$") && row.level().equals("county");
        String level = town ? "TOWN" : row.place().endsWith("00") ? "CITY" : "COUNTY";
        return known == null
                ? new Party(null, row.name(), row.place(), level)
                : new Party(known.id(), known.name(), known.region(), known.level());
    }

    private List<Row> rows() {
        return jdbc.sql("""
                        select id, item, from_level, to_place, to_name, extent, document, valid_from, valid_to
                        from matter.delegation order by created_at for update skip locked
                        """)
                .query((row, number) -> {
                    @Nullable Date until = row.getDate("valid_to");
                    return new Row(
                            row.getObject("id", UUID.class),
                            row.getString("item"),
                            row.getString("from_level"),
                            row.getString("to_place"),
                            row.getString("to_name"),
                            Extent.valueOf(row.getString("extent")),
                            row.getString("document"),
                            row.getDate("valid_from").toLocalDate(),
                            until == null ? null : until.toLocalDate());
                })
                .list();
    }
}
