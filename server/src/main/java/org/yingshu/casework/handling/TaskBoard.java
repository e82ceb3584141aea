package org.yingshu.casework.handling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.handling.TaskStore.Due;
import org.yingshu.casework.handling.TaskStore.Row;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Promise;
import org.yingshu.casework.model.Supplement;
import org.yingshu.casework.model.Task;
import org.yingshu.casework.model.Tasks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.Step;

/** Keeps the inboxes as the cases are: only what changed is written. */
@Component
class TaskBoard {

    /** What is due on a day is due when offices close, as far as its place in an inbox goes. */
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    private final TaskStore store;

    TaskBoard(TaskStore store) {
        this.store = store;
    }

    /**
     * @param due the end of the office's work where it was just set or moved
     * @param look where that end is found otherwise
     */
    void follow(@Nullable CaseFile before, CaseFile after, Procedure how, @Nullable Due due, Supplier<Due> look) {
        Map<String, Task> was = byKey(before == null ? List.of() : Tasks.of(before, how));
        Map<String, Task> now = byKey(Tasks.of(after, how));
        List<String> gone = was.entrySet().stream()
                .filter(entry -> isAnother(entry.getValue(), now.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        Due carried = gone.isEmpty() ? null : store.remove(after.id(), gone);
        Due whole = due != null ? due : carried;
        boolean paused = after.stopped();
        if (due != null && was.keySet().stream().anyMatch(key -> now.containsKey(key) && !gone.contains(key))) {
            store.due(after.id(), due, paused);
        }
        if (whole == null
                && before != null
                && now.values().stream()
                        .anyMatch(task -> !task.forApplicant() && isAnother(task, was.get(task.key())))) {
            whole = look.get();
        }
        List<Row> fresh = new ArrayList<>();
        for (Task task : now.values()) {
            Task old = was.get(task.key());
            if (isAnother(task, old)) {
                fresh.add(row(after, how, task, whole == null ? Due.NONE : whole, paused));
            } else if (old != null && !Objects.equals(task.claim(), old.claim())) {
                var claim = task.claim();
                store.claim(
                        after.id(),
                        task.key(),
                        claim == null ? null : claim.account(),
                        claim == null ? null : claim.name());
            }
        }
        if (!fresh.isEmpty()) {
            store.add(after, fresh);
        }
    }

    private static Map<String, Task> byKey(List<Task> tasks) {
        Map<String, Task> all = new LinkedHashMap<>();
        tasks.forEach(task -> all.put(task.key(), task));
        return all;
    }

    private static boolean isAnother(Task one, @Nullable Task other) {
        return other == null
                || !one.organisation().equals(other.organisation())
                || !one.since().equals(other.since());
    }

    private static Row row(CaseFile file, Procedure how, Task task, Due whole, boolean paused) {
        LocalDate own = ownDay(file, task);
        Due due = own == null
                ? whole
                : new Due(own, own.atTime(CLOSING).atZone(WorkCalendar.ZONE).toInstant());
        boolean limited = how.step(task.step()).map(Step::limit).isPresent();
        UUID clock = own != null || limited ? CaseClocks.partOf(file.id(), task.step()) : null;
        boolean stands = paused && !task.forApplicant();
        return new Row(task, stands || task.forApplicant() && own == null ? Due.NONE : due, stands, clock);
    }

    /** The day of what is not the office's work: supplements, debts, promises. */
    private static @Nullable LocalDate ownDay(CaseFile file, Task task) {
        if (task.key().equals(Tasks.SUPPLEMENT)) {
            return file.asked().map(Supplement::until).orElse(null);
        }
        if (task.key().startsWith(Tasks.DEBT)) {
            return file.debt(task.key().substring(Tasks.DEBT.length()))
                    .map(debt -> debt.due())
                    .orElse(null);
        }
        Promise promise = file.promise();
        if (promise != null && task.key().equals(Tasks.CHECK)) {
            return promise.check();
        }
        return promise != null && task.key().equals(Tasks.RECTIFY) ? promise.rectifyBy() : null;
    }
}
