package org.yingshu.hall.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
public class WindowContent {

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

    /**
     * The window of the number, when it may take in the service.
     *
     * @param service null where somebody only comes to pay, to collect or to ask
     */
    public HallWindow checked(Hall hall, String number, @Nullable String service) {
        HallWindow window =
                hall.window(number).orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_WINDOW, number));
        if (window.windowClass() == null && service == null) {
            return window;
        }
        Map<String, ServiceHead> known = services();
        if (service != null && !known.containsKey(service)) {
            throw new ProblemException(HallProblem.NO_SUCH_SERVICE, number, service);
        }
        if (window.windowClass() == WindowClass.PAYMENT && service != null) {
            throw new ProblemException(HallProblem.PAYMENT_ONLY, number);
        }
        if (window.windowClass() != WindowClass.PAYMENT && service == null) {
            throw new ProblemException(HallProblem.SERVICE_NEEDED, number);
        }
        if (service != null && !takes(window, service, known)) {
            String others = hall.windows().stream()
                    .filter(one -> takes(one, service, known))
                    .map(HallWindow::number)
                    .collect(Collectors.joining("、"));
            throw others.isEmpty()
                    ? new ProblemException(HallProblem.TAKEN_NOWHERE, number)
                    : new ProblemException(HallProblem.OTHER_WINDOW, number, others);
        }
        return window;
    }

    /** The services that windows of the hall name. */
    public List<ServiceHead> named(Hall hall) {
        Set<String> codes = hall.windows().stream()
                .flatMap(window -> window.items().stream())
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? List.of()
                : services().values().stream()
                        .filter(head -> codes.contains(head.code()))
                        .toList();
    }

    /** A window without a class takes in everything; one with a class its items, and what is part of its one-things. */
    static boolean takes(HallWindow window, String service, Map<String, ServiceHead> known) {
        return window.windowClass() == null
                || window.items().stream().anyMatch(code -> {
                    ServiceHead head = known.get(code);
                    return code.equals(service) || head != null && head.items().contains(service);
                });
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
