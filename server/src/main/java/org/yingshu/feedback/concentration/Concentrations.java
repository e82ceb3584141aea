package org.yingshu.feedback.concentration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.concentration.Concentration.Status;
import org.yingshu.feedback.concentration.ConcentrationLife.Command;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.Orders;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What a superior does with bad reviews that came together. */
@Component
class Concentrations {

    static final String PAGE = "/workbench/feedback/concentrations/";

    private final Journal journal;
    private final StreamKind<Concentration, Command, ConcentrationEvent> kind;
    private final JsonStateTable<Concentration> table;
    private final ConcentrationQueries queries;
    private final Orders orders;

    Concentrations(
            Journal journal,
            StreamKind<Concentration, Command, ConcentrationEvent> kind,
            JsonStateTable<Concentration> concentrationTable,
            ConcentrationQueries queries,
            Orders orders) {
        this.journal = journal;
        this.kind = kind;
        this.table = concentrationTable;
        this.queries = queries;
        this.orders = orders;
    }

    /** @param commands what the caller may do now */
    record Detail(
            UUID id,
            int version,
            Concentration concentration,
            List<ConcentrationQueries.Linked> reviews,
            List<String> commands) {}

    @Transactional(readOnly = true)
    public Detail detail(UUID id) {
        Stored<Concentration> stored = find(id);
        return detail(id, stored.version(), stored.state());
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    /** In one transaction with the ledger's order, so that neither is there without the other. */
    @Transactional
    public Detail order(UUID id, String text, LocalDate replyBy, Intent intent) {
        Concentration it = find(id).state();
        UUID order = UUID.nameUUIDFromBytes((PAGE + id).getBytes(StandardCharsets.UTF_8));
        Handled<Concentration> handled = journal.handle(kind, id, new Command.Order(order, text, replyBy), intent);
        orders.issue(order, it.organisation(), "差评集中整改：" + it.name(), text, replyBy);
        return detail(id, handled.version(), handled.state());
    }

    @Transactional
    public Detail setAside(UUID id, String reason, Intent intent) {
        find(id);
        Handled<Concentration> handled = journal.handle(kind, id, new Command.SetAside(reason), intent);
        return detail(id, handled.version(), handled.state());
    }

    private Stored<Concentration> find(UUID id) {
        Stored<Concentration> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(FeedbackProblem.NO_SUCH_CONCENTRATION);
        }
        return stored;
    }

    private Detail detail(UUID id, int version, Concentration it) {
        Caller caller = Caller.current();
        boolean may = it.status() == Status.PROPOSED
                && caller.may("feedback:manage")
                && !it.organisation().equals(caller.organisation());
        return new Detail(id, version, it, queries.reviews(id), may ? List.of("order", "setting-aside") : List.of());
    }
}
