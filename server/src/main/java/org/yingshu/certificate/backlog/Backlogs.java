package org.yingshu.certificate.backlog;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.backlog.BacklogController.Responsible;
import org.yingshu.certificate.model.Acting;
import org.yingshu.certificate.model.Shown;
import org.yingshu.directory.OrganisationView;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** The list of who has to make which certificates (R6.8), and the papers that were given before (R6.13). */
@Component
class Backlogs {

    private final Acting acting;
    private final StreamKind<Backlog, BacklogLife.Command, BacklogEvent> kind;
    private final JsonStateTable<Backlog> table;
    private final BacklogQueries queries;
    private final CertificateTypes types;
    private final Journal journal;
    private final Lists lists;
    private final Clock clock;

    Backlogs(
            Acting acting,
            StreamKind<Backlog, BacklogLife.Command, BacklogEvent> kind,
            JsonStateTable<Backlog> backlogTable,
            BacklogQueries queries,
            CertificateTypes types,
            Journal journal,
            Lists lists,
            Clock clock) {
        this.acting = acting;
        this.kind = kind;
        this.table = backlogTable;
        this.queries = queries;
        this.types = types;
        this.journal = journal;
        this.lists = lists;
        this.clock = clock;
    }

    /** Publishes the list; whatever stands on it for the first time has six months for its backlog. */
    @Transactional
    public int publish(List<Responsible> rows, String document) {
        Caller caller = Caller.current();
        LocalDate today = LocalDate.now(clock);
        List<ListItem> items = new ArrayList<>();
        for (Responsible row : rows) {
            CertificateType type = types.of(row.type())
                    .orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TYPE, row.type()));
            OrganisationView unit = acting.organisation(row.organisation());
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("证照类型编码", type.code());
            attributes.put("责任单位", unit.name());
            items.add(new ListItem("%04d".formatted(items.size() + 1), type.name(), attributes, null, null));
            open(type, unit, today);
        }
        return lists.publish(new ListEdition(
                "certificate-duty-" + caller.region(),
                "电子证照责任清单",
                caller.region(),
                "哪个单位负责制作哪一类电子证照",
                today,
                List.of("证照类型编码", "责任单位"),
                items,
                document,
                caller.name()));
    }

    private void open(CertificateType type, OrganisationView unit, LocalDate today) {
        UUID id = UUID.nameUUIDFromBytes(
                ("certificate.backlog/" + type.code() + "/" + unit.id()).getBytes(StandardCharsets.UTF_8));
        if (table.find(id) == null) {
            journal.handle(
                    kind,
                    id,
                    new BacklogLife.Command.Open(new BacklogEvent.Opened(
                            id, type.code(), type.name(), unit.id(), unit.name(), unit.region(), today, journal.now())),
                    journal.actOfCaller());
        }
    }

    @Transactional(readOnly = true)
    public Shown<Backlog> show(UUID id) {
        return acting.show(table, id);
    }

    Shown<Backlog> count(UUID id, int expected, Intent intent) {
        return acting.handle(kind, id, new BacklogLife.Command.Count(expected), intent);
    }

    @Transactional
    public Shown<Backlog> close(UUID id, String reason, Intent intent) {
        int made = queries.list(id).stream()
                .mapToInt(BacklogQueries.Line::made)
                .findFirst()
                .orElse(0);
        return acting.handle(kind, id, new BacklogLife.Command.Close(made, reason), intent);
    }
}
