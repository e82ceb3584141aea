package org.yingshu.casework.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Office;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.matter.DelegatedPowers;
import org.yingshu.matter.DelegatedPowers.Holding;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

/** What the powers that were handed down have to do with cases: by whose power one is decided, and which lie with another (R5.17). */
@Component
class CasePowers {

    private static final int MOST = 200;

    private final DelegatedPowers powers;
    private final CaseStore store;
    private final ProcedureStore procedures;
    private final JdbcClient jdbc;
    private final Clock clock;

    CasePowers(DelegatedPowers powers, CaseStore store, ProcedureStore procedures, JdbcClient jdbc, Clock clock) {
        this.powers = powers;
        this.store = store;
        this.procedures = procedures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An open case that another office has than the one that holds the power now.
     *
     * @param performers whose parts of it go over, by the names that a transfer takes; empty for the acceptance
     */
    record Stray(
            UUID id,
            int version,
            String number,
            String name,
            String applicant,
            CaseStatus status,
            Office office,
            List<String> performers) {}

    /** @param to who holds the power now */
    record Strays(List<Stray> items, Office to) {}

    /** The powers in force on the day it was filed that its offices hold of others. */
    List<Holding> of(CaseFile file, Procedure how) {
        LocalDate filed = LocalDate.ofInstant(file.moments().submitted(), WorkCalendar.ZONE);
        return how.parts().stream()
                .map(part -> powers.of(
                                part.item(),
                                file.head().region(),
                                file.head().office().organisation(),
                                filed)
                        .filter(Holding::inForce)
                        .filter(power -> power.holder()
                                .organisation()
                                .equals(file.office(part.department()).organisation())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Open cases stay where they are when a power changes hands; here they are, as far as the caller sees them, oldest first. */
    @Transactional(readOnly = true)
    Strays strays(UUID power) {
        LocalDate today = LocalDate.now(clock);
        Holding holding = powers.find(power, today)
                .orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_ITEM, power.toString()));
        Office to = new Office(holding.holder().organisation(), holding.holder().name());
        List<Stray> strays = open(holding).stream()
                .filter(one -> wholly(one.file(), holding, today))
                .map(one -> stray(one, holding))
                .filter(one -> !one.performers().isEmpty())
                .toList();
        return new Strays(strays, to);
    }

    /**
     * Whether the holder has all that the item's department does in the case: of a one-thing it may be more than the item, and
     * a case knows one office a name.
     */
    private boolean wholly(CaseFile file, Holding holding, LocalDate today) {
        Procedure how = procedures.of(file.procedure());
        String department =
                how.partOf(holding.item()).map(Procedure.Part::department).orElse("");
        UUID accepting = file.head().office().organisation();
        return !department.isEmpty()
                && how.parts().stream()
                        .filter(part -> part.department().equals(department))
                        .allMatch(part -> powers.of(part.item(), file.head().region(), accepting, today)
                                .filter(now -> now.holder().equals(holding.holder()))
                                .isPresent());
    }

    private record Open(UUID id, int version, CaseFile file) {}

    private List<Open> open(Holding holding) {
        return jdbc.sql("""
                        select id, version, head, state from casework.case_file
                        where open and code = any(:codes) and starts_with(region, :place) order by submitted_at, id limit :most
                        """)
                .param("codes", powers.services(holding.item()).toArray(String[]::new))
                .param("place", DataScope.below(holding.place()))
                .param("most", MOST)
                .query((row, number) -> {
                    var stored = store.table().stored(row);
                    return new Open(stored.id(), stored.version(), stored.state());
                })
                .list();
    }

    private Stray stray(Open one, Holding holding) {
        CaseFile file = one.file();
        Procedure how = procedures.of(file.procedure());
        Office before = file.office(
                how.partOf(holding.item()).map(Procedure.Part::department).orElse(how.department()));
        UUID holder = holding.holder().organisation();
        UUID other = holder.equals(holding.giver().organisation())
                ? holding.receiver().organisation()
                : holding.giver().organisation();
        // Only what lies with the other side of the power: who else has a part keeps it.
        List<String> performers = new ArrayList<>(file.offices().entrySet().stream()
                .filter(entry -> other.equals(entry.getValue().organisation()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
        if (file.status() == CaseStatus.SUBMITTED && other.equals(file.accepting())) {
            // Last: who accepts it no longer may not hand over the rest.
            performers.addLast("");
        }
        return new Stray(
                one.id(),
                one.version(),
                file.head().number(),
                file.head().name(),
                file.head().applicant().name(),
                file.status(),
                before,
                performers);
    }
}
