package org.yingshu.exchange.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.exchange.dataset.DataSetLife.Command;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** What departments do with data that they answer for. */
@Component
public class DataSets {

    private final Journal journal;
    private final StreamKind<DataSet, Command, DataSetEvent> kind;
    private final JsonStateTable<DataSet> table;
    private final DataNames names;
    private final Directory directory;

    DataSets(
            Journal journal,
            StreamKind<DataSet, Command, DataSetEvent> dataSetKind,
            JsonStateTable<DataSet> dataSetTable,
            DataNames names,
            Directory directory) {
        this.journal = journal;
        this.kind = dataSetKind;
        this.table = dataSetTable;
        this.names = names;
        this.directory = directory;
    }

    /**
     * @param elements those of the data by their names
     * @param items those whose handling makes the data
     * @param commands what the caller may do now
     */
    record Detail(
            UUID id,
            int version,
            DataSet it,
            List<DataNames.Named> elements,
            List<DataNames.Named> items,
            List<String> commands) {}

    /** What a department says of a duty that it enters itself. */
    record OwnDuty(Words name, Freshness wanted, Duty.Basis basis) {

        Duty of(String code, OrganisationView department) {
            return new Duty(
                    code,
                    name,
                    department.name(),
                    department.id(),
                    department.name(),
                    department.region(),
                    List.of(),
                    List.of(),
                    List.of(),
                    wanted,
                    basis);
        }
    }

    /** @throws ProblemException {@code exchange.no-such-data} */
    @Transactional(readOnly = true)
    public DataSet find(UUID id) {
        return stored(id).state();
    }

    @Transactional(readOnly = true)
    Detail detail(UUID id) {
        Stored<DataSet> stored = stored(id);
        return detail(id, stored.version(), stored.state());
    }

    @Transactional(readOnly = true)
    List<Recorded> history(UUID id) {
        stored(id);
        return journal.history(id);
    }

    @Transactional
    Detail handle(UUID id, Command command, Intent intent) {
        ofCaller(id);
        Handled<DataSet> handled = journal.handle(kind, id, command, intent);
        return detail(id, handled.version(), handled.state());
    }

    /** Sent again with the same key, it is the same line. */
    @Transactional
    Detail enter(OwnDuty duty, Intent intent) {
        UUID id = intent.newId();
        return entered(id, duty.of(Duty.OWN + id, own()), intent);
    }

    @Transactional
    Detail correct(UUID id, OwnDuty duty, Intent intent) {
        return entered(id, duty.of(ofCaller(id).code(), own()), intent);
    }

    private Detail entered(UUID id, Duty duty, Intent intent) {
        Handled<DataSet> handled = journal.handle(kind, id, new Command.Enter(id, duty), intent);
        return detail(id, handled.version(), handled.state());
    }

    private OrganisationView own() {
        return Optional.ofNullable(Caller.current().organisation())
                .flatMap(directory::organisation)
                .orElseThrow(() -> new ProblemException(Problem.FORBIDDEN));
    }

    /** By the department itself, for a request that it grants or by the system for a made-up past. */
    @Transactional
    public void mount(UUID id, Mount mount, Act act) {
        journal.handle(kind, id, new Command.Offer(mount), act);
    }

    @Transactional
    void declare(UUID id, Duty duty, Act act) {
        journal.handle(kind, id, new Command.Declare(id, duty), act);
    }

    /** Others cannot even lock the row, and would be told that there is none. */
    private Duty ofCaller(UUID id) {
        Duty duty = stored(id).state().duty();
        if (!duty.isOf(journal.actOfCaller().organisation())) {
            throw new ProblemException(ExchangeProblem.NOT_THE_PROVIDER, duty.organisationName());
        }
        return duty;
    }

    private Stored<DataSet> stored(UUID id) {
        Stored<DataSet> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(ExchangeProblem.NO_SUCH_DATA);
        }
        return stored;
    }

    private Detail detail(UUID id, int version, DataSet it) {
        Caller caller = Caller.current();
        @Nullable UUID own = caller.organisation();
        var commands = new ArrayList<String>();
        if (caller.may("exchange:share") && own != null) {
            if (own.equals(it.duty().organisation())) {
                if (it.struck() == null) {
                    commands.add("mount");
                }
                if (it.mount() != null) {
                    commands.addAll(List.of("renewal", "removal"));
                }
                if (it.duty().isOwn()) {
                    commands.add("correction");
                    if (it.mount() == null && it.struck() == null) {
                        commands.add("strike");
                    }
                }
            } else if (it.duty().organisation() != null && it.struck() == null) {
                commands.add("request");
            }
        }
        return new Detail(
                id,
                version,
                it,
                names.elements(it.duty().elements()),
                names.items(it.duty().items()),
                commands);
    }
}
