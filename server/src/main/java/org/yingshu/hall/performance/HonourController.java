package org.yingshu.hall.performance;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.hall.place.Halls;

/** The honours of a hall as everybody may see them. */
@RestController
@RequestMapping("/api/portal/hall/halls/{id}/honours")
class HonourController {

    private final Halls halls;
    private final Appraisals appraisals;

    HonourController(Halls halls, Appraisals appraisals) {
        this.halls = halls;
        this.appraisals = appraisals;
    }

    @GetMapping
    Appraisals.Honours honours(@PathVariable UUID id) {
        return appraisals.honours(halls.hall(id).id());
    }
}
