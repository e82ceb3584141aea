package org.yingshu.casework.mine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An account of one's own, for whoever wants to apply online. */
@RestController
@RequestMapping("/api/portal/casework/registration")
class RegistrationController {

    private final Registration registration;

    RegistrationController(Registration registration) {
        this.registration = registration;
    }

    record RegistrationRequest(
            @NotBlank @Size(min = 2, max = 64) String login,
            @NotNull @Size(max = 128) String password,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 30) String code,
            @NotNull @Pattern(regexp = "\\d{6}") String region) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "RegistrationRequest[]";
        }
    }

    record Registered(String login, String name) {}

    @PostMapping
    Registered register(@Valid @RequestBody RegistrationRequest body, Locale reader) {
        var account =
                registration.register(body.login(), body.password(), body.name(), body.code(), body.region(), reader);
        return new Registered(account.login(), account.name());
    }
}
