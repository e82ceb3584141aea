package org.yingshu.hall.place;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.hall.Counters;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.Hall.HallWindow;
import org.yingshu.matter.ServiceHead;
import org.yingshu.shared.problem.ProblemException;

/** Windows with what their class lets them take in. */
@Component
class WindowCounters implements Counters {

    private final HallStore store;
    private final WindowContent content;

    WindowCounters(HallStore store, WindowContent content) {
        this.store = store;
        this.content = content;
    }

    @Override
    public List<Counter> of(String region, String service) {
        List<Hall> halls = halls(region);
        if (halls.stream().noneMatch(Hall::hasClasses)) {
            return List.of();
        }
        Map<String, ServiceHead> known = content.services();
        return halls.stream()
                .flatMap(hall -> hall.windows().stream().map(window -> counter(hall, window, service, known)))
                .toList();
    }

    @Override
    public @Nullable Counter check(String region, @Nullable UUID hallId, @Nullable String number, String service) {
        List<Hall> halls = halls(region);
        if (hallId == null || number == null) {
            if (halls.stream().anyMatch(Hall::hasClasses)) {
                throw new ProblemException(HallProblem.WINDOW_NEEDED);
            }
            return null;
        }
        Hall hall = halls.stream()
                .filter(one -> one.id().equals(hallId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_HALL));
        HallWindow window = content.checked(hall, number, service);
        return counter(hall, window, service, content.services());
    }

    /** Those of the place itself: what is below it has its own. */
    private List<Hall> halls(String region) {
        return store.list(region).stream()
                .filter(hall -> hall.region().equals(region))
                .toList();
    }

    private static Counter counter(Hall hall, HallWindow window, String service, Map<String, ServiceHead> known) {
        return new Counter(
                hall.id(), hall.name(), window.number(), window.kind(), WindowContent.takes(window, service, known));
    }
}
