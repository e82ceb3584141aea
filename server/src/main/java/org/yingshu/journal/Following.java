package org.yingshu.journal;

import java.util.Optional;
import java.util.function.Function;
import org.yingshu.engine.lifecycle.Act;

/**
 * What the system commands by itself because of somebody's command.
 *
 * @param next after a state; empty where it is somebody's turn
 */
public record Following<S, C>(Act act, Function<S, Optional<? extends C>> next) {

    /** More commands that follow of one would go round in a circle. */
    static final int MOST = 40;
}
