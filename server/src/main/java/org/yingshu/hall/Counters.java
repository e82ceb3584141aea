package org.yingshu.hall;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The windows of a place, for whoever registers something at one of them (R5.24). */
public interface Counters {

    /**
     * @param kind such as 综合窗口, 缴费领证窗口
     * @param takes whether the service that was asked for may be registered there
     */
    record Counter(UUID hall, String hallName, String window, String kind, boolean takes) {}

    /** The windows of the place's halls; empty where no window of the place has a class, so that nothing is checked. */
    List<Counter> of(String region, String service);

    /**
     * The window, when the service may be registered there; null where no window of the place has a class and none is
     * given.
     *
     * @throws org.yingshu.shared.problem.ProblemException where the place's windows have classes and none is given, where
     *     there is no such window in the place, or where its class does not allow the service
     */
    @Nullable
    Counter check(String region, @Nullable UUID hall, @Nullable String window, String service);
}
