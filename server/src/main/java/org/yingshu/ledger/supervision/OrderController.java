package org.yingshu.ledger.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.LedgerSettings;
import org.yingshu.ledger.OrderEvent;
import org.yingshu.ledger.Unit;
import org.yingshu.ledger.model.PlaceDays;
import org.yingshu.ledger.supervision.Supervised.Shown;
import org.yingshu.shared.Page;

/** Supervision orders (督办单). */
@RestController
@RequestMapping("/api/ledger/orders")
class OrderController {

    private final Supervised supervised;
    private final RegisterQueries queries;
    private final StreamKind<Order, OrderLife.Command, OrderEvent> kind;
    private final JsonStateTable<Order> orders;
    private final JsonStateTable<Inspection> inspections;
    private final LedgerSettings settings;
    private final PlaceDays days;
    private final Clock clock;

    OrderController(
            Supervised supervised,
            RegisterQueries queries,
            StreamKind<Order, OrderLife.Command, OrderEvent> kind,
            JsonStateTable<Order> orders,
            JsonStateTable<Inspection> inspections,
            LedgerSettings settings,
            PlaceDays days,
            Clock clock) {
        this.supervised = supervised;
        this.queries = queries;
        this.kind = kind;
        this.orders = orders;
        this.inspections = inspections;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param inspection what was found by it is to be put right
     * @param replyBy so many working days from today as the settings say, if it is not given
     */
    record IssueRequest(
            @NotNull UUID organisation,
            @Nullable UUID duty,
            @Nullable UUID inspection,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 5000) String text,
            @Nullable LocalDate replyBy) {}

    record ReplyRequest(
            @NotBlank @Size(max = 5000) String text,
            @NotNull @Size(max = 50) List<Evidence> evidence) {}

    record JudgeRequest(
            boolean accepted,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate replyBy) {}

    record Words(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('ledger:read')")
    Page<RegisterQueries.Row> list(
            RegisterQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(Register.ORDERS, filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('ledger:read')")
    Shown<Order> show(@PathVariable UUID id) {
        return supervised.show(orders, id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Order> issue(@Valid @RequestBody IssueRequest request, Intent intent) {
        if (request.inspection() != null) {
            supervised.show(inspections, request.inspection());
        }
        Unit unit = supervised.unit(request.organisation());
        String region = supervised.region(request.organisation());
        LocalDate replyBy = request.replyBy() == null
                ? days.in(region).after(LocalDate.now(clock), settings.replyDays())
                : request.replyBy();
        UUID id = intent.newId();
        return supervised.handle(
                kind,
                id,
                new OrderLife.Command.Issue(
                        id,
                        region,
                        unit.organisation(),
                        unit.name(),
                        request.duty(),
                        request.inspection(),
                        request.title(),
                        request.text(),
                        replyBy),
                intent);
    }

    @PostMapping("/{id}/reply")
    @PreAuthorize("hasAuthority('ledger:report')")
    Shown<Order> reply(@PathVariable UUID id, @Valid @RequestBody ReplyRequest request, Intent intent) {
        return supervised.handle(
                kind,
                id,
                new OrderLife.Command.Reply(request.text(), request.evidence()),
                intent,
                request.evidence(),
                order -> Set.of(order.organisation()),
                Order::region);
    }

    @PostMapping("/{id}/judge")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Order> judge(@PathVariable UUID id, @Valid @RequestBody JudgeRequest request, Intent intent) {
        String reason = request.reason() == null ? "" : request.reason();
        return supervised.handle(
                kind, id, new OrderLife.Command.Judge(request.accepted(), reason, request.replyBy()), intent);
    }

    @PostMapping("/{id}/withdraw")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Order> withdraw(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return supervised.handle(kind, id, new OrderLife.Command.Withdraw(request.reason()), intent);
    }
}
