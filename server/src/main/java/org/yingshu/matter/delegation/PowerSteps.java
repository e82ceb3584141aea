package org.yingshu.matter.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.files.Files;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Ground;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.PowerLife.Command;
import org.yingshu.matter.delegation.Preparation.Agreement;
import org.yingshu.matter.delegation.Preparation.Announcement;
import org.yingshu.matter.delegation.Preparation.Guide;
import org.yingshu.matter.delegation.Preparation.Overseer;
import org.yingshu.matter.delegation.Preparation.Plan;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.matter.model.Shelves;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

/**
 * The steps of a power, each by the side it is for: the giver lists, entrusts, changes and takes back, the receiver plans,
 * adapts the guide and takes over; both may announce it and name who supervises.
 */
@Component
class PowerSteps {

    private final PowerStore store;
    private final StreamKind<Power, Command, PowerEvent> kind;
    private final Journal journal;
    private final Directory directory;
    private final Shelves shelves;
    private final DefinitionStore definitions;
    private final Files files;
    private final DelegationSettings settings;
    private final Clock clock;

    PowerSteps(
            PowerStore store,
            StreamKind<Power, Command, PowerEvent> powerKind,
            Journal journal,
            Directory directory,
            Shelves shelves,
            DefinitionStore definitions,
            Files files,
            DelegationSettings settings,
            Clock clock) {
        this.store = store;
        this.kind = powerKind;
        this.journal = journal;
        this.directory = directory;
        this.shelves = shelves;
        this.definitions = definitions;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param due null where the document sets no day */
    record Listing(
            String item,
            UUID from,
            UUID to,
            Extent extent,
            String excluded,
            String document,
            LocalDate documentDay,
            @Nullable LocalDate due,
            @Nullable LocalDate until) {}

    @Transactional
    public UUID handDown(Listing it, Intent intent) {
        item(it.item());
        Party from = party(it.from());
        Party to = party(it.to());
        refuseUnless(ours(from), MatterProblem.NOT_THE_GIVER, from);
        UUID id = intent.newId();
        // Of two who list the same the second waits, and sees the first.
        definitions.lock();
        LocalDate today = LocalDate.now(clock);
        for (Power other : store.of(it.item())) {
            if (!other.id().equals(id)
                    && other.sameReceiver(to)
                    && !other.status(today).over()) {
                throw new ProblemException(
                        MatterProblem.POWER_LISTED, other.to().name());
            }
        }
        LocalDate due = it.due() == null ? it.documentDay().plusDays(settings.takeover()) : it.due();
        journal.handle(
                kind,
                id,
                new Command.HandDown(new PowerEvent.HandedDown(
                        id,
                        it.item(),
                        from,
                        to,
                        new Ground(it.document().strip(), it.documentDay()),
                        due,
                        it.due() == null,
                        it.extent(),
                        it.extent() == Extent.PART ? it.excluded().strip() : "",
                        it.until())),
                intent);
        return id;
    }

    @Transactional
    public void plan(UUID id, Plan plan, Intent intent) {
        receiver(id, new Command.Prepare(plan), intent);
    }

    @Transactional
    public void guide(UUID id, String note, LocalDate day, Intent intent) {
        Power power = store.one(id).state();
        receiver(id, new Command.Prepare(new Guide(packed(power), note.strip(), day)), intent);
    }

    @Transactional
    public void agreement(UUID id, Agreement agreement, Intent intent) {
        Power power = store.one(id).state();
        giver(id, new Command.Prepare(agreement), intent);
        if (agreement.file() != null) {
            Set<UUID> both = Stream.of(power.from().organisation(), power.to().organisation())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            files.attach(
                    List.of(agreement.file()),
                    "matter",
                    id,
                    both,
                    power.from().place(),
                    power.to().place());
        }
    }

    @Transactional
    public void announce(UUID id, Announcement notice, Intent intent) {
        either(id, new Command.Prepare(notice), intent);
    }

    @Transactional
    public void oversee(UUID id, UUID organisation, Intent intent) {
        either(
                id,
                new Command.Prepare(
                        new Overseer(organisation, view(organisation).name())),
                intent);
    }

    @Transactional
    public void takeOver(UUID id, LocalDate from, Intent intent) {
        receiver(id, new Command.TakeOver(from), intent);
    }

    /** What only the giver may: change how much, prolong, take back. */
    @Transactional
    public void adjust(UUID id, Command command, Intent intent) {
        giver(id, command, intent);
    }

    private void giver(UUID id, Command command, Intent intent) {
        Party from = store.one(id).state().from();
        refuseUnless(ours(from), MatterProblem.NOT_THE_GIVER, from);
        journal.handle(kind, id, command, intent);
    }

    private void receiver(UUID id, Command command, Intent intent) {
        Party to = store.one(id).state().to();
        refuseUnless(ours(to), MatterProblem.NOT_THE_RECEIVER, to);
        journal.handle(kind, id, command, intent);
    }

    private void either(UUID id, Command command, Intent intent) {
        Power power = store.one(id).state();
        refuseUnless(ours(power.from()) || ours(power.to()), MatterProblem.NOT_THE_RECEIVER, power.to());
        journal.handle(kind, id, command, intent);
    }

    /** Whether the caller works for the party: its place in the caller's scope, and its organisation where that is bound. */
    static boolean ours(Party party) {
        DataScope scope = Caller.current().scope();
        UUID bound = scope.organisation();
        return scope.seesRegion(party.place()) && (bound == null || bound.equals(party.organisation()));
    }

    private static void refuseUnless(boolean allowed, MatterProblem problem, Party party) {
        if (!allowed) {
            throw new ProblemException(problem, party.name());
        }
    }

    private Party party(UUID organisation) {
        OrganisationView view = view(organisation);
        return new Party(view.id(), view.name(), view.region(), view.level());
    }

    private OrganisationView view(UUID organisation) {
        return directory
                .organisation(organisation)
                .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_ORGANISATION, organisation.toString()));
    }

    private PackItem item(String code) {
        return shelves.shelf()
                .item(code)
                .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code))
                .thing()
                .item();
    }

    /** Whether a pack says today how the receiver's place and level handle the item. */
    boolean packed(Power power) {
        return shelves.shelf()
                .item(power.item())
                .map(placed -> placed.thing().item())
                .filter(item -> item.validity().holds(LocalDate.now(clock))
                        && Validity.upwards(power.to().place())
                                .contains(item.validity().place())
                        && item.levels().contains(power.to().level().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
