package org.yingshu.ledger.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.LedgerSettings;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Part;
import org.yingshu.ledger.Terms;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.PlaceDays;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.problem.ProblemException;

/** Passes a duty on: parts for other units, each a duty of its own (层层分解, R1.6), or other owners. */
@Component
class Breakdown {

    private final Duties duties;
    private final Journal journal;
    private final StreamKind<Duty, DutyCommand, DutyEvent> kind;
    private final Directory directory;
    private final LedgerSettings settings;
    private final PlaceDays days;
    private final Clock clock;
    private final Notices notices;

    Breakdown(
            Duties duties,
            Journal journal,
            StreamKind<Duty, DutyCommand, DutyEvent> kind,
            Directory directory,
            LedgerSettings settings,
            PlaceDays days,
            Clock clock,
            Notices notices) {
        this.duties = duties;
        this.journal = journal;
        this.kind = kind;
        this.directory = directory;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * Whom to pass it on to.
     *
     * @param group a name such as 各县（市、区）人民政府, which stands for its members of today
     * @param title what the parts are about; as the duty, if it is not said
     * @param due until when; as the duty, if it is not said
     */
    record Request(
            @NotNull @Size(max = 500) List<UUID> organisations,
            @Nullable @Size(max = 100) String group,
            @Nullable @Size(max = 500) String title,
            @Nullable LocalDate due) {}

    @Transactional
    public DutyDetail breakDown(UUID id, Request request, Intent intent) {
        Duty duty = duties.duty(id);
        List<Part> parts = parts(duty, request, intent);
        DutyDetail after = duties.handle(id, new DutyCommand.BreakDown(Duties.authority(), parts), intent);
        List<Map.Entry<UUID, DutyCommand>> handDowns = parts.stream()
                .filter(part -> !duties.exists(part.duty()))
                .map(part -> Map.entry(part.duty(), handDown(duty, part)))
                .toList();
        journal.handleAll(kind, handDowns, journal.actOfCaller());
        LocalDate signBy = days.in(duty.region()).after(LocalDate.now(clock), settings.signDays());
        notices.sendAll(parts.stream()
                .map(part -> Notice.toOrganisations(
                        Set.of(part.organisation()),
                        "ledger.notice.handed-down",
                        "/workbench/ledger/duties/" + part.duty(),
                        part.title(),
                        signBy))
                .toList());
        return handDowns.isEmpty() ? after : duties.detail(id);
    }

    private List<Part> parts(Duty duty, Request request, Intent intent) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> units = new LinkedHashSet<>(request.organisations());
        if (request.group() != null && !request.group().isBlank()) {
            List<UUID> members = directory.members(request.group(), duty.region(), today);
            if (members.isEmpty()) {
                throw new ProblemException(LedgerProblem.UNKNOWN_ORGANISATION, request.group());
            }
            units.addAll(members);
        }
        Map<UUID, OrganisationView> known = known(units);
        String title = request.title() == null || request.title().isBlank()
                ? duty.origin().title()
                : request.title();
        UUID seed = intent.newId();
        List<Part> parts = new ArrayList<>();
        for (UUID unit : units) {
            OrganisationView view = Objects.requireNonNull(known.get(unit));
            UUID part = UUID.nameUUIDFromBytes((seed + " " + unit).getBytes(StandardCharsets.UTF_8));
            LocalDate due = request.due() == null ? duty.due() : request.due();
            parts.add(new Part(part, unit, view.shortName(), view.region(), title, due));
        }
        return parts;
    }

    private Map<UUID, OrganisationView> known(Set<UUID> units) {
        Map<UUID, OrganisationView> known = directory.organisations(units).stream()
                .collect(Collectors.toMap(
                        OrganisationView::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        units.stream().filter(unit -> !known.containsKey(unit)).findFirst().ifPresent(unit -> {
            throw new ProblemException(LedgerProblem.UNKNOWN_ORGANISATION, unit);
        });
        return known;
    }

    private DutyCommand handDown(Duty duty, Part part) {
        LocalDate today = LocalDate.now(clock);
        Terms terms = duty.terms();
        return new DutyCommand.HandDown(
                part.duty(),
                duty.origin().titled(part.title()),
                new Terms(
                        terms.office(),
                        today,
                        days.in(part.region()).after(today, settings.signDays()),
                        terms.reporting(),
                        terms.continuing() && part.due() == null,
                        terms.review(),
                        settings.officeChecksParts()),
                part.region(),
                duty.id(),
                duty.leads().stream()
                        .map(holder -> holder.owner().organisation())
                        .filter(Objects::nonNull)
                        .toList(),
                List.of(new Owner(part.organisation(), part.name(), Role.LEAD, false)),
                part.due(),
                List.of(),
                duty.goals());
    }

    @Transactional
    public DutyDetail reassign(UUID id, ReceiptController.ReassignRequest request, Intent intent) {
        Map<UUID, OrganisationView> known = known(request.owners().stream()
                .map(ReceiptController.OwnerRequest::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        List<Owner> owners = request.owners().stream()
                .map(owner -> new Owner(
                        owner.organisation(),
                        Objects.requireNonNull(known.get(owner.organisation())).shortName(),
                        owner.role(),
                        false))
                .toList();
        return duties.handle(id, new DutyCommand.Reassign(Duties.authority(), owners, request.reason()), intent);
    }
}
