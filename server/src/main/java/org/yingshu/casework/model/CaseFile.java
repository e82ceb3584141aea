package org.yingshu.casework.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Office;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.Paper;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;

/**
 * A case 办件. Immutable; {@link CaseLife} makes the next one. What its form says is kept apart from it, for much of that is
 * sensitive; here stands its digest.
 *
 * @param offices who performs what, by the names of performers
 * @param skipped the steps that are left out
 * @param works the steps that could begin, by id
 * @param claims who has which task in hand
 */
public record CaseFile(
        UUID id,
        CaseHead head,
        UUID procedure,
        @Nullable UUID follows,
        @Nullable Agent agent,
        Map<String, Office> offices,
        CaseStatus status,
        List<Paper> papers,
        List<String> skipped,
        Map<String, Work> works,
        Map<String, Claim> claims,
        List<Supplement> supplements,
        List<Stop> stops,
        List<Debt> debts,
        @Nullable Promise promise,
        List<Ruling> rulings,
        @Nullable Delivery delivery,
        Moments moments,
        @Nullable Outcome outcome,
        String form) {

    public CaseFile {
        offices = Collections.unmodifiableMap(new LinkedHashMap<>(offices));
        papers = List.copyOf(papers);
        skipped = List.copyOf(skipped);
        works = Collections.unmodifiableMap(new LinkedHashMap<>(works));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        supplements = List.copyOf(supplements);
        stops = List.copyOf(stops);
        debts = List.copyOf(debts);
        rulings = List.copyOf(rulings);
    }

    /** Everybody who has a part in it, and so may see it. */
    public Set<UUID> organisations() {
        return organisations(head, agent, offices);
    }

    /** Offices, the applicant and the applicant's agent. */
    public static Set<UUID> organisations(CaseHead head, @Nullable Agent agent, Map<String, Office> offices) {
        Set<UUID> all = new LinkedHashSet<>();
        all.add(head.applicant().subject());
        if (agent != null && agent.subject() != null) {
            all.add(agent.subject());
        }
        Stream.concat(Stream.of(head.office(), head.decider()), offices.values().stream())
                .map(Office::organisation)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /** The organisation that accepts; every case has one. */
    public UUID accepting() {
        return Objects.requireNonNull(head.office().organisation());
    }

    /** Who performs: where the directory knows nobody of the name, the accepting office. */
    public Office office(String performer) {
        Office office = offices.get(performer);
        return office == null || office.organisation() == null ? new Office(accepting(), performer) : office;
    }

    public Set<String> done() {
        return works.values().stream().filter(Work::done).map(Work::step).collect(Collectors.toSet());
    }

    /** The steps that may be worked on now. */
    public List<Step> ready(Procedure how) {
        return status.underWay() ? how.graph().ready(done(), Set.copyOf(skipped)) : List.of();
    }

    /** The certificates whose seal is yet to be set. */
    public List<Ruling.Issued> unsealed() {
        return rulings.stream()
                .flatMap(ruling -> ruling.certificates().stream())
                .filter(Ruling.Issued::awaitsSeal)
                .toList();
    }

    public boolean stopped() {
        return stops.stream().anyMatch(Stop::open);
    }

    public Optional<Stop> openStop(UUID stop) {
        return stops.stream().filter(one -> one.id().equals(stop) && one.open()).findFirst();
    }

    public Optional<Supplement> asked() {
        return supplements.stream().filter(Supplement::open).findFirst();
    }

    public Optional<Ruling> ruling(String item) {
        return rulings.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** Whether rules alone decided an item (R5.14). */
    public boolean decidedByRule(Procedure how, Procedure.Part part) {
        List<Work> decisions = part.steps().stream()
                .filter(id -> how.step(id)
                        .filter(step -> step.kind() == StepKind.DECISION)
                        .isPresent())
                .map(works::get)
                .filter(Objects::nonNull)
                .filter(Work::done)
                .toList();
        return !decisions.isEmpty() && decisions.stream().allMatch(work -> Boolean.TRUE.equals(work.byRule()));
    }

    public Optional<Debt> debt(String material) {
        return debts.stream()
                .filter(debt -> debt.material().equals(material) && debt.state() == Debt.State.OWED)
                .findFirst();
    }

    /** The papers with some of them in the place of older ones. */
    List<Paper> papersWith(List<Paper> newer) {
        Map<String, Paper> all = new LinkedHashMap<>();
        papers.forEach(paper -> all.put(paper.material(), paper));
        newer.forEach(paper -> all.put(paper.material(), paper));
        return new ArrayList<>(all.values());
    }

    CaseFile acceptedBy(Office office) {
        CaseHead moved = new CaseHead(
                head.number(),
                head.code(),
                head.name(),
                head.bundle(),
                head.applicant(),
                head.region(),
                head.acceptedIn(),
                head.channel(),
                office,
                head.decider(),
                head.counter());
        return new CaseFile(
                id,
                moved,
                procedure,
                follows,
                agent,
                offices,
                status,
                papers,
                skipped,
                works,
                claims,
                supplements,
                stops,
                debts,
                promise,
                rulings,
                delivery,
                moments,
                outcome,
                form);
    }

    CaseFile with(Consumer<CaseDraft> change) {
        CaseDraft draft = new CaseDraft(this);
        change.accept(draft);
        return draft.build();
    }
}
