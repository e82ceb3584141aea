package org.yingshu.portal;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.portal.PublicPlans.PlanCard;
import org.yingshu.portal.PublicPlans.PlanPage;

/** Plans and their progress for everybody: no sign-in, nothing but what was released. */
@RestController
@RequestMapping("/api/portal/plans")
class PortalController {

    private final PublicPlans plans;

    PortalController(PublicPlans plans) {
        this.plans = plans;
    }

    record Plans(List<PlanCard> items) {}

    @GetMapping
    Plans plans() {
        return new Plans(plans.all());
    }

    @GetMapping("/{id}")
    PlanPage plan(@PathVariable UUID id) {
        return plans.page(id);
    }
}
