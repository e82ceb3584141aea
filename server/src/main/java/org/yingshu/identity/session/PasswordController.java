package org.yingshu.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.identity.model.OpenSession;

/** The person's own password. */
@RestController
@RequestMapping("/api/identity/password")
class PasswordController {

    private final PasswordChange change;

    PasswordController(PasswordChange change) {
        this.change = change;
    }

    record ChangeRequest(
            @NotNull @Size(max = 1000) String current,
            @NotNull @Size(max = 1000) String next) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "ChangeRequest[]";
        }
    }

    @PostMapping
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody ChangeRequest body, HttpServletRequest request, Locale reader) {
        change.change(OpenSession.of(request), body.current(), body.next(), request.getRemoteAddr(), reader);
    }
}
