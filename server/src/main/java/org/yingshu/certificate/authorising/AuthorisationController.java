package org.yingshu.certificate.authorising;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.authorising.Authorisation.Purpose;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** A holder lets an officer look at a certificate, and the officer looks. */
@RestController
@RequestMapping("/api/certificate")
class AuthorisationController {

    private final Authorising authorising;

    AuthorisationController(Authorising authorising) {
        this.authorising = authorising;
    }

    /** @param what for the holder's log, and for the officer to read */
    record Request(
            @NotNull Purpose purpose,
            @NotBlank @Size(max = 100) String what) {}

    record CodeRequest(
            @NotBlank @Size(max = 40) String code, @NotNull Purpose purpose) {}

    /** @param newest null where there was no code yet */
    record Newest(Authorising.@Nullable State newest) {}

    @PostMapping("/mine/{id}/authorisation")
    @PreAuthorize("isAuthenticated()")
    Authorising.Given give(@PathVariable UUID id, @Valid @RequestBody Request request) {
        return as(caller -> authorising.give(caller, id, request.purpose(), request.what()));
    }

    @GetMapping("/mine/{id}/authorisation")
    @PreAuthorize("isAuthenticated()")
    Newest state(@PathVariable UUID id) {
        return as(caller -> new Newest(authorising.state(caller, id)));
    }

    @DeleteMapping("/mine/{id}/authorisation")
    @PreAuthorize("isAuthenticated()")
    Newest withdraw(@PathVariable UUID id) {
        return as(caller -> {
            authorising.withdraw(caller, id);
            return new Newest(authorising.state(caller, id));
        });
    }

    /** By the code alone: the officer's own scope need not cover the certificate. */
    @PostMapping("/authorisations/use")
    @PreAuthorize("hasAuthority('certificate:use')")
    Authorising.Shown use(@Valid @RequestBody CodeRequest request) {
        return as(caller -> authorising.use(caller, request.code(), request.purpose()));
    }

    private static <T> T as(Function<Caller, T> work) {
        Caller caller = Caller.current();
        return CurrentScope.in(DataScope.ALL, () -> work.apply(caller));
    }
}
