package org.yingshu.ledger.supervision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.files.Files;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.Unit;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** What the things of supervision have in common. */
@Component
class Supervised {

    private final Journal journal;
    private final Directory directory;
    private final Files files;

    Supervised(Journal journal, Directory directory, Files files) {
        this.journal = journal;
        this.directory = directory;
        this.files = files;
    }

    /** A thing with its version, as a page shows it. */
    record Shown<S>(UUID id, int version, S it) {}

    @Transactional
    public <S, C, E> Shown<S> handle(StreamKind<S, C, E> kind, UUID id, C command, Intent intent) {
        Handled<S> handled = journal.handle(kind, id, command, intent);
        return new Shown<>(handled.id(), handled.version(), handled.state());
    }

    /** The same with files, which those organisations may read. */
    @Transactional
    public <S, C, E> Shown<S> handle(
            StreamKind<S, C, E> kind,
            UUID id,
            C command,
            Intent intent,
            List<Evidence> evidence,
            Function<S, Set<UUID>> organisations,
            Function<S, String> region) {
        Shown<S> shown = handle(kind, id, command, intent);
        files.attach(
                evidence.stream().map(Evidence::file).toList(),
                "ledger",
                id,
                organisations.apply(shown.it()),
                region.apply(shown.it()));
        return shown;
    }

    /** Lets the organisations read what is attached to a thing. */
    @Transactional
    public void open(UUID id, Set<UUID> organisations, String region) {
        files.reach("ledger", id, organisations, region);
    }

    <S> Shown<S> show(JsonStateTable<S> table, UUID id) {
        Stored<S> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return new Shown<>(id, stored.version(), stored.state());
    }

    Unit unit(UUID organisation) {
        OrganisationView view = view(organisation);
        return new Unit(view.id(), view.shortName());
    }

    /** The place of the thing: the unit's, so that its own office sees it too. */
    String region(UUID organisation) {
        return view(organisation).region();
    }

    /** The place of something that concerns several units: the caller's. */
    String region() {
        return Caller.current().region();
    }

    private OrganisationView view(UUID organisation) {
        return directory
                .organisation(organisation)
                .orElseThrow(() -> new ProblemException(LedgerProblem.UNKNOWN_ORGANISATION, organisation));
    }
}
