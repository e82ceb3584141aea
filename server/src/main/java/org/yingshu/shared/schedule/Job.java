package org.yingshu.shared.schedule;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that comes back. A module declares one as a bean; it runs for the system, seeing every row.
 *
 * <p>A run that was due while no server was there is made up once. A run that dies with its server is taken over by
 * another within a minute or two, so work must be repeatable.
 *
 * @param name stable, of the form module.what: the database remembers its next run under it
 */
public record Job(String name, Rhythm rhythm, Runnable work) {

    /** When a job runs. */
    public sealed interface Rhythm {

        /** So long after the end of the run before. */
        record Every(Duration pause) implements Rhythm {}

        /** Once a day, by the time of China. */
        record Daily(LocalTime at) implements Rhythm {}

        /** At the times of a cron expression with seconds, by the time of China: {@code 0 0 9 * * MON}. */
        record Cron(String expression) implements Rhythm {}
    }

    public static Job every(Duration pause, String name, Runnable work) {
        return new Job(name, new Rhythm.Every(pause), work);
    }

    public static Job daily(LocalTime at, String name, Runnable work) {
        return new Job(name, new Rhythm.Daily(at), work);
    }

    public static Job cron(String expression, String name, Runnable work) {
        return new Job(name, new Rhythm.Cron(expression), work);
    }
}
