package org.yingshu.casework.handling;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.handling.CasePowers.Strays;

/** Open cases that lie with another office than the one that holds the power now; each is handed over by its own transfer. */
@RestController
@RequestMapping("/api/casework/powers")
class CasePowerController {

    private final CasePowers powers;

    CasePowerController(CasePowers powers) {
        this.powers = powers;
    }

    @GetMapping("/{power}/cases")
    @PreAuthorize("hasAuthority('casework:read')")
    Strays cases(@PathVariable UUID power) {
        return powers.strays(power);
    }
}
