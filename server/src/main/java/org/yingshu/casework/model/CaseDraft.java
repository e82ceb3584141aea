package org.yingshu.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Office;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.Paper;

/** The next state of a case while it is being made. */
final class CaseDraft {

    private final CaseFile before;
    final Map<String, Office> offices;
    CaseStatus status;
    List<Paper> papers;
    List<String> skipped;
    final Map<String, Work> works;
    final Map<String, Claim> claims;
    List<Supplement> supplements;
    List<Stop> stops;
    List<Debt> debts;

    @Nullable
    Promise promise;

    List<Ruling> rulings;

    @Nullable
    Delivery delivery;

    @Nullable
    Instant accepted;

    @Nullable
    Instant decided;

    @Nullable
    Instant ended;

    @Nullable
    Outcome outcome;

    String form;

    CaseDraft(CaseFile before) {
        this.before = before;
        offices = new LinkedHashMap<>(before.offices());
        status = before.status();
        papers = before.papers();
        skipped = before.skipped();
        works = new LinkedHashMap<>(before.works());
        claims = new LinkedHashMap<>(before.claims());
        supplements = before.supplements();
        stops = before.stops();
        debts = before.debts();
        promise = before.promise();
        rulings = before.rulings();
        delivery = before.delivery();
        accepted = before.moments().accepted();
        decided = before.moments().decided();
        ended = before.moments().ended();
        outcome = before.outcome();
        form = before.form();
    }

    void work(String step, UnaryOperator<Work> change) {
        works.computeIfPresent(step, (id, work) -> change.apply(work));
    }

    void stopEnds(UUID stop, Instant at, String result) {
        stops = stops.stream()
                .map(one -> one.id().equals(stop) && one.open() ? one.ended(at, result) : one)
                .toList();
    }

    void allStopsEnd(Instant at) {
        stops = stops.stream().map(one -> one.open() ? one.ended(at, "") : one).toList();
    }

    void debtEnds(String material, Debt.State how, Instant at) {
        debts = debts.stream()
                .map(debt -> debt.material().equals(material) && debt.state() == Debt.State.OWED
                        ? debt.ended(how, at)
                        : debt)
                .toList();
    }

    static <T> List<T> joined(List<T> first, T last) {
        List<T> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }

    CaseFile build() {
        return new CaseFile(
                before.id(),
                before.head(),
                before.procedure(),
                before.follows(),
                before.agent(),
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
                new Moments(before.moments().submitted(), accepted, decided, ended),
                outcome,
                form);
    }
}
