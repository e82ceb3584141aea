package org.yingshu.notify;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** How the caller wants to be told. */
@RestController
@RequestMapping("/api/notify/preferences")
class PreferenceController {

    private final PreferenceStore preferences;

    PreferenceController(PreferenceStore preferences) {
        this.preferences = preferences;
    }

    record Wishes(
            @NotNull @Pattern(regexp = "zh|en") String language,
            @Nullable @Email @Size(max = 200) String email,

            @Nullable @Pattern(regexp = "\\+?\\d[\\d -]{5,18}\\d")
            String phone,

            boolean byEmail,
            boolean bySms) {

        static Wishes of(Preference wish) {
            return new Wishes(wish.language(), wish.email(), wish.phone(), wish.byEmail(), wish.bySms());
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('notify:read')")
    Wishes wishes() {
        return Wishes.of(preferences.of(Caller.current().account()));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('notify:read')")
    Wishes save(@Valid @RequestBody Wishes wishes) {
        requireAddress(wishes.byEmail(), wishes.email(), "email", NotifyProblem.EMAIL_MISSING);
        requireAddress(wishes.bySms(), wishes.phone(), "phone", NotifyProblem.PHONE_MISSING);
        preferences.save(new Preference(
                Caller.current().account(),
                wishes.language(),
                wishes.email(),
                wishes.phone(),
                wishes.byEmail(),
                wishes.bySms()));
        return wishes();
    }

    private static void requireAddress(boolean wanted, @Nullable String address, String field, NotifyProblem problem) {
        if (wanted && (address == null || address.isBlank())) {
            throw new ProblemException(problem.code(), problem.kind(), List.of(field), List.of());
        }
    }
}
