package org.yingshu.matter.delegation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Status;
import org.yingshu.matter.delegation.PowerList.Filter;
import org.yingshu.matter.delegation.PowerList.Line;

/** Who decides what, for everybody; how far the offices are with their preparations is theirs. */
@RestController
@RequestMapping("/api/portal/matter/powers")
@Validated
class PublicPowerController {

    private static final Set<Status> SHOWN = Set.of(Status.IN_FORCE, Status.COMING, Status.KEPT, Status.TAKEN_BACK);

    private final PowerList list;
    private final DelegationSettings settings;
    private final Clock clock;

    PublicPowerController(PowerList list, DelegationSettings settings, Clock clock) {
        this.list = list;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param holder who decides today
     * @param giver whose power it was, or still is
     * @param since the first day in force; null where nobody took it over
     */
    record PublicPower(
            String id,
            String item,
            Words itemName,
            String holder,
            String giver,
            String receiver,
            Extent extent,
            String excluded,
            Status status,
            String document,
            LocalDate documentDay,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** @param above within which the giver decides what is accepted below; configuration, for no text gives it */
    record PublicPowers(List<PublicPower> items, int total, String above) {}

    @GetMapping
    PublicPowers list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
        LocalDate today = LocalDate.now(clock);
        List<PublicPower> all = list.lines(new Filter(q, place, null, null, null, today, null)).stream()
                .filter(line -> SHOWN.contains(line.status()))
                .map(PublicPowerController::shown)
                .toList();
        return new PublicPowers(all.stream().limit(size).toList(), all.size(), settings.above());
    }

    private static PublicPower shown(Line line) {
        boolean handed = line.status() == Status.IN_FORCE;
        return new PublicPower(
                line.id().toString(),
                line.item(),
                line.itemName(),
                handed ? line.to().name() : line.from().name(),
                line.from().name(),
                line.to().name(),
                line.extent(),
                line.excluded(),
                line.status(),
                line.document(),
                line.documentDay(),
                line.since(),
                line.until());
    }
}
