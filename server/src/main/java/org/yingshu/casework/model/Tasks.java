package org.yingshu.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Office;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;

/** Whose turn it is. */
public final class Tasks {

    public static final String ACCEPTANCE = "acceptance";
    public static final String SUPPLEMENT = "supplement";
    public static final String DEBT = "debt.";
    public static final String CHECK = "check";
    public static final String RECTIFY = "rectify";

    private Tasks() {}

    /** In a joint step each office has a task of its own. */
    public static String key(Step step, String performer) {
        return step.kind().isJoint() ? step.id() + "@" + performer : step.id();
    }

    /** Those that the person may claim. */
    static List<Task> of(CaseFile file, Procedure how, Standing who) {
        return of(file, how).stream()
                .filter(task -> task.organisation().equals(who.organisation()))
                .toList();
    }

    public static List<Task> of(CaseFile file, Procedure how) {
        List<Task> tasks = new ArrayList<>();
        UUID subject = file.head().applicant().subject();
        if (file.status() == CaseStatus.SUBMITTED) {
            Instant since = file.supplements().isEmpty()
                    ? file.moments().submitted()
                    : Objects.requireNonNull(file.supplements().getLast().answeredAt());
            tasks.add(office(file, ACCEPTANCE, ACCEPTANCE, "ACCEPT", "", file.accepting(), true, since));
        }
        file.asked()
                .filter(asked -> file.status().open())
                .ifPresent(
                        asked -> tasks.add(applicant(SUPPLEMENT, "SUPPLEMENT", "", subject, false, asked.askedAt())));
        for (Step step : file.ready(how)) {
            step(file, step, subject, tasks);
        }
        for (Debt debt : file.debts()) {
            if (debt.state() == Debt.State.OWED) {
                Instant since = Objects.requireNonNull(file.moments().accepted());
                tasks.add(applicant(DEBT + debt.material(), "DEBT", debt.name(), subject, false, since));
            }
        }
        promise(file, subject, tasks);
        return tasks;
    }

    private static void step(CaseFile file, Step step, UUID subject, List<Task> tasks) {
        Work work = Objects.requireNonNull(file.works().get(step.id()), step.id());
        String kind = step.kind().name();
        if (step.kind() == StepKind.PAYMENT || Handling.byApplicant(step)) {
            tasks.add(applicant(step.id(), kind, step.name(), subject, step.counted(), work.since()));
            return;
        }
        for (String performer : step.performers()) {
            Office office = file.office(performer);
            if (!work.answeredBy(office)) {
                UUID organisation = Objects.requireNonNull(office.organisation());
                String key = key(step, performer);
                tasks.add(office(file, key, step.id(), kind, step.name(), organisation, step.counted(), work.since()));
            }
        }
    }

    private static void promise(CaseFile file, UUID subject, List<Task> tasks) {
        Promise promise = file.promise();
        if (promise == null || file.moments().decided() == null) {
            return;
        }
        Instant since = file.moments().decided();
        UUID decider = Objects.requireNonNullElse(file.head().decider().organisation(), file.accepting());
        if (promise.unchecked()) {
            tasks.add(office(file, CHECK, CHECK, "CHECK", "", decider, false, since));
        } else if (promise.state() == Promise.State.RECTIFYING) {
            tasks.add(applicant(RECTIFY, "RECTIFY", "", subject, false, since));
        }
    }

    private static Task office(
            CaseFile file,
            String key,
            String step,
            String kind,
            String name,
            UUID organisation,
            boolean counted,
            Instant since) {
        return new Task(
                key,
                step,
                kind,
                name,
                organisation,
                false,
                counted,
                since,
                file.claims().get(key));
    }

    private static Task applicant(String key, String kind, String name, UUID subject, boolean counted, Instant since) {
        return new Task(key, key, kind, name, subject, true, counted, since, null);
    }
}
