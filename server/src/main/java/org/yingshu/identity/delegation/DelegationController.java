package org.yingshu.identity.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.shared.Page;

/** The person's own delegations. */
@RestController
@RequestMapping("/api/identity/delegations")
class DelegationController {

    private final Delegating delegating;

    DelegationController(Delegating delegating) {
        this.delegating = delegating;
    }

    record DelegationRequest(
            @NotBlank @Size(max = 100) String login,
            @NotNull LocalDate since,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 200) String reason) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Page<Delegation> list() {
        List<Delegation> items = delegating.mine();
        return new Page<>(items, null, (long) items.size());
    }

    @PostMapping
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.CREATED)
    Delegation give(@Valid @RequestBody DelegationRequest body, HttpServletRequest request) {
        return delegating.give(body.login(), body.since(), body.until(), body.reason(), request.getRemoteAddr());
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, HttpServletRequest request) {
        delegating.end(id, request.getRemoteAddr());
    }
}
