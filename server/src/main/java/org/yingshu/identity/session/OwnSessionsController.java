package org.yingshu.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.OpenSession;
import org.yingshu.identity.model.SessionsOf;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;

/** The devices on which the person is signed in. */
@RestController
@RequestMapping("/api/identity/sessions")
class OwnSessionsController {

    private final SessionStore sessions;
    private final SessionsOf ends;
    private final AuditTrail audit;

    OwnSessionsController(SessionStore sessions, SessionsOf ends, AuditTrail audit) {
        this.sessions = sessions;
        this.ends = ends;
        this.audit = audit;
    }

    record OwnSession(UUID id, Instant startedAt, Instant lastSeenAt, String address, String device, boolean current) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Page<OwnSession> list(HttpServletRequest request) {
        UUID current = OpenSession.of(request).id();
        List<OwnSession> items = sessions.of(Caller.current().account()).stream()
                .map(one -> new OwnSession(
                        one.id(),
                        one.startedAt(),
                        one.lastSeenAt(),
                        one.address(),
                        one.device(),
                        one.id().equals(current)))
                .toList();
        return new Page<>(items, null, (long) items.size());
    }

    @DeleteMapping
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(HttpServletRequest request) {
        int ended = ends.end(Caller.current().account(), OpenSession.of(request).id());
        audit.done("sessions-end", String.valueOf(ended), request.getRemoteAddr());
    }
}
