package org.yingshu.hall.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.Hall.HallWindow;
import org.yingshu.hall.model.WindowClass;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceHead;
import org.yingshu.shared.problem.ProblemException;

/** A window takes in what its class says, and nothing that the catalogue does not hold (R5.24). */
@Component
class WindowContent {

    private final Matters matters;
    private final Clock clock;

    WindowContent(Matters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    Map<String, ServiceHead> services() {
        return matters.heads(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(ServiceHead::code, Function.identity(), (one, other) -> one));
    }

    void check(Hall hall) {
        if (hall.windows().stream()
                .allMatch(
                        window -> window.windowClass() == null && window.items().isEmpty())) {
            return;
        }
        Map<String, ServiceHead> known = services();
        hall.windows().forEach(window -> check(window, known));
    }

    private static void check(HallWindow window, Map<String, ServiceHead> known) {
        var departments = new HashSet<String>();
        for (String item : window.items()) {
            ServiceHead head = known.get(item);
            if (head == null) {
                throw new ProblemException(HallProblem.NO_SUCH_SERVICE, window.number(), item);
            }
            departments.addAll(head.departments());
        }
        WindowClass fixed = window.windowClass();
        if (fixed != null && !fixed.admits(window.items().size(), departments)) {
            throw new ProblemException(
                    switch (fixed) {
                        case GENERAL -> HallProblem.GENERAL_WINDOW;
                        case RECEPTION -> HallProblem.RECEPTION_WINDOW;
                        case PAYMENT -> HallProblem.PAYMENT_WINDOW;
                    },
                    window.number());
        }
    }
}
