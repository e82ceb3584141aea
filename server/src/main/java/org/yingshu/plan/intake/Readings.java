package org.yingshu.plan.intake;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.intake.IntakeStore.Intake;
import org.yingshu.plan.intake.IntakeStore.State;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.scope.CurrentScope;

/** Reads files behind the requests, as the person who brought them: one at a time, for the engine uses every core. */
@Component
class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final IntakeStore store;
    private final PlanTaking taking;
    private final ProblemTexts texts;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plan-reading-", 0).factory());
    private final Map<UUID, String> places = new ConcurrentHashMap<>();
    private final SourceReader reader = new SourceReader();

    Readings(IntakeStore store, PlanTaking taking, ProblemTexts texts) {
        this.store = store;
        this.taking = taking;
        this.texts = texts;
    }

    void start(UUID id, Caller caller) {
        places.put(id, "");
        worker.execute(() -> {
            SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
            try (var scope = CurrentScope.open(caller.scope())) {
                read(id);
            } finally {
                places.remove(id);
                SecurityContextHolder.clearContext();
            }
        });
    }

    /** Where the reading is in the file. */
    String place(UUID id) {
        return places.getOrDefault(id, "");
    }

    void stop(UUID id) {
        places.remove(id);
    }

    private void read(UUID id) {
        if (!store.move(id, State.WAITING, State.READING)) {
            return;
        }
        try {
            Intake intake = store.find(id).orElseThrow();
            byte[] content = store.content(id).orElseThrow();
            SourceText text = reader.read(intake.name(), content, place -> places.replace(id, place) != null);
            taking.take(intake, PlanReader.read(text));
        } catch (CancellationException e) {
            LOG.info("The reading of {} was cancelled", id);
        } catch (Unreadable e) {
            store.fail(id, e.code(), e.getMessage(), e.messageEn());
        } catch (NoPlan e) {
            fail(id, PlanProblem.NO_TASKS);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The file of import {} could not be taken in", id, e);
            fail(id, PlanProblem.UNREADABLE);
        }
    }

    private void fail(UUID id, PlanProblem problem) {
        store.fail(
                id,
                problem.code(),
                texts.text(problem.code(), List.of(), Locale.CHINESE),
                texts.text(problem.code(), List.of(), Locale.ENGLISH));
    }

    /** What was under way when the server stopped is not going on; its file is to be brought again. */
    @EventListener(ApplicationReadyEvent.class)
    void failInterrupted() {
        CurrentScope.asSystem(() -> store.unfinished().forEach(id -> fail(id, PlanProblem.INTERRUPTED)));
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }
}
