package org.yingshu.clock.model;

import java.util.List;
import org.yingshu.clock.Action;

/**
 * When the lights of a kind of clock turn, and what happens when it is late.
 *
 * @param amber working days before the end from which it is near
 * @param red working days before the end from which it is very near; not more than {@code amber}
 * @param remind whether those who have to be in time are told when a light turns
 * @param steps in order of their days; each action at most once
 */
public record Ladder(String kind, int amber, int red, boolean remind, List<Step> steps, int version) {

    public static final String ANY = "*";

    /**
     * One step.
     *
     * @param days working days after the last day in time
     * @param recipients {@value #OWNERS}, or {@value #HOLDERS}permission: those of the place who hold it
     */
    public record Step(Action action, int days, List<String> recipients) {

        public static final String OWNERS = "owners";
        public static final String HOLDERS = "holders:";

        public Step {
            recipients = List.copyOf(recipients);
        }
    }

    public Ladder {
        steps = List.copyOf(steps);
    }
}
