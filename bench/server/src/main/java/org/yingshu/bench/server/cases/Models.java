package org.yingshu.bench.server.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.bench.server.Filling;
import org.yingshu.casework.filing.Application;
import org.yingshu.casework.filing.Filing;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.shared.problem.ProblemException;

/** Of each item and bundle of the packs in each place one case, filed as everybody files: the others are like it. */
final class Models {

    private final Filling filling;
    private final Filing filing;
    private final LocalDate today;

    Models(Filling filling, LocalDate today) {
        this.filling = filling;
        this.filing = filling.server().getBean(Filing.class);
        this.today = today;
    }

    /** @param filed as it stood when it was submitted */
    record Model(Procedure how, CaseFile filed, Application application) {}

    /** The names of all who perform a step somewhere, with blanks between. */
    String performers(String region) {
        var names = new TreeSet<String>();
        for (String code : codes()) {
            try {
                Procedure how = filing.procedure(Forms.empty(code, region), today);
                names.add(how.department());
                how.graph().steps().forEach(step -> names.addAll(step.performers()));
            } catch (ProblemException e) {
                // Not offered there.
            }
        }
        names.remove(Step.APPLICANT);
        return String.join(" ", names);
    }

    private List<String> codes() {
        return filling.owner()
                .query(
                        "select code from matter.definition where current and kind in ('ITEM', 'BUNDLE') order by code",
                        (row, n) -> Objects.requireNonNull(row.getString(1)));
    }

    List<Model> make(List<String> places, UUID applicant) {
        SubjectView who =
                filling.server().getBean(Subjects.class).find(applicant).orElseThrow();
        List<Model> all = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        for (String place : places) {
            for (String code : codes()) {
                try {
                    all.add(model(code, place, who));
                } catch (ProblemException e) {
                    refused.merge(e.code() + " " + e.arguments() + " " + e.fields(), 1, Integer::sum);
                }
            }
        }
        refused.forEach((why, count) -> System.out.printf("not filed: %,d × %s%n", count, why));
        return all;
    }

    private Model model(String code, String place, SubjectView who) {
        Procedure how = filing.procedure(Forms.empty(code, place), today);
        // What one fills in may ask for more, or for less.
        for (int round = 0; round < 3; round++) {
            Procedure next = filing.procedure(Forms.filled(how, place, who), today);
            if (next.id().equals(how.id())) {
                break;
            }
            how = next;
        }
        Application whole = Forms.filled(how, place, who);
        Act act = new Act(
                "bench",
                who.name(),
                who.id().toString(),
                null,
                today.atTime(9, 0).atZone(WorkCalendar.ZONE).toInstant());
        CaseFile filed = filling.server().getBean(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            return filing.submit(UUID.randomUUID(), who.id(), whole, Filing.Entrance.ONLINE, act)
                    .state();
        });
        return new Model(how, Objects.requireNonNull(filed), whole);
    }
}
