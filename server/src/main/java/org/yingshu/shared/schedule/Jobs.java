package org.yingshu.shared.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.scope.CurrentScope;

/** Runs the modules' jobs from when the server is complete until it begins to stop. */
public final class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);
    private static final DeadExecutionHandler<Void> AGAIN = new DeadExecutionHandler.ReviveDeadExecution<>();

    private final DataSource database;
    private final List<Job> jobs;
    private final ScheduleSettings settings;
    private volatile @Nullable Scheduler scheduler;

    Jobs(DataSource database, List<Job> jobs, ScheduleSettings settings) {
        this.database = database;
        this.jobs = List.copyOf(jobs);
        this.settings = settings;
    }

    /** Lets a job run as soon as a server is free instead of at its next time; nothing if it runs already. */
    public void soon(String job) {
        Scheduler running = scheduler;
        if (running == null) {
            return;
        }
        try {
            running.reschedule(new TaskInstance<Void>(job, RecurringTask.INSTANCE), Instant.now());
            running.triggerCheckForDueExecutions();
        } catch (TaskInstanceException e) {
            LOG.debug("{} runs already", job);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public void start() {
        Scheduler built = Scheduler.create(database)
                .startTasks(jobs.stream().map(this::task).toList())
                .tableName("shared.scheduled_job")
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .shutdownMaxWait(LAST_WORDS)
                .build();
        built.start();
        scheduler = built;
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm()))
                .onDeadExecution(this::silent)
                .execute((instance, context) -> CurrentScope.asSystem(job.work()));
    }

    /**
     * A run that has given no sign of life for long is made again. After a stall of this whole server its own runs look
     * like that, too: they go on, and must not be started beside themselves.
     */
    private void silent(ExecutionComplete run, ExecutionOperations<Void> operations) {
        TaskInstance<?> job = run.getExecution().taskInstance;
        Scheduler running = scheduler;
        boolean own = running != null
                && running.getCurrentlyExecuting().stream()
                        .anyMatch(one -> one.getTaskInstance().equals(job));
        if (own) {
            LOG.info("{} goes on after a stall of this server", job.getTaskName());
        } else {
            AGAIN.deadExecution(run, operations);
        }
    }

    private static Schedule schedule(Job.Rhythm rhythm) {
        return switch (rhythm) {
            case Job.Rhythm.Every(var pause) -> Schedules.fixedDelay(pause);
            case Job.Rhythm.Daily(var at) -> Schedules.daily(WorkCalendar.ZONE, at);
            case Job.Rhythm.Cron(var expression) -> Schedules.cron(expression, WorkCalendar.ZONE);
        };
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
