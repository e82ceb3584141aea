package org.yingshu.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.Device;
import org.yingshu.identity.model.OpenSession;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Coming in, going out, and for whom. */
@RestController
@RequestMapping("/api/identity")
class SessionController {

    private final SignIn signIn;
    private final SessionStore sessions;
    private final SessionQueries queries;
    private final AuditTrail audit;
    private final IdentitySettings settings;

    SessionController(
            SignIn signIn, SessionStore sessions, SessionQueries queries, AuditTrail audit, IdentitySettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.queries = queries;
        this.audit = audit;
        this.settings = settings;
    }

    /** How one may come in: the provider's name and where to go, or nothing but a password. */
    record Ways(@Nullable String provider, @Nullable String to) {}

    record SignInRequest(
            @NotBlank @Size(max = 100) String login,
            @NotNull @Size(max = 1000) String password) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "SignInRequest[" + login + "]";
        }
    }

    record StandInRequest(@Nullable UUID delegation) {}

    @GetMapping("/ways")
    Ways ways() {
        return settings.oidc() != null && settings.hasOidc()
                ? new Ways(settings.oidc().name(), "/oauth2/authorization/" + ProviderSignIn.REGISTRATION)
                : new Ways(null, null);
    }

    @GetMapping("/session")
    SessionAnswer current(HttpServletRequest request, Locale reader) {
        return queries.answer(OpenSession.of(request), reader);
    }

    @PostMapping("/session")
    SessionAnswer signIn(
            @Valid @RequestBody SignInRequest body,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale reader) {
        Device device = Device.of(request);
        Token before = SessionCookie.read(request);
        Token token = signIn.byPassword(body.login(), body.password(), device);
        if (before != null) {
            sessions.end(before);
        }
        SessionCookie.write(request, response, token);
        return queries.answer(found(token), reader);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Token token = SessionCookie.read(request);
        if (token != null) {
            signIn.out(token, Device.of(request));
        }
        SessionCookie.clear(request, response);
    }

    /** Stands in for somebody by a delegation, or for nobody any more. */
    @PutMapping("/session/absent")
    @PreAuthorize("isAuthenticated()")
    SessionAnswer standIn(@RequestBody StandInRequest body, HttpServletRequest request, Locale reader) {
        OpenSession open = OpenSession.of(request);
        Token token = SessionCookie.read(request);
        if (token == null) {
            throw new ProblemException(Problem.UNAUTHENTICATED);
        }
        sessions.standIn(open.id(), body.delegation());
        OpenSession changed = found(token);
        if (body.delegation() != null && changed.caller().absent() == null) {
            sessions.standIn(open.id(), null);
            throw new ProblemException(IdentityProblem.NO_SUCH_DELEGATION);
        }
        String absent = changed.absentName() == null ? open.absentName() : changed.absentName();
        audit.done(body.delegation() == null ? "stand-in-end" : "stand-in", absent, request.getRemoteAddr());
        return queries.answer(changed, reader);
    }

    private OpenSession found(Token token) {
        return sessions.find(token).orElseThrow(() -> new ProblemException(Problem.UNAUTHENTICATED));
    }
}
