package org.yingshu.casework.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The form of a case, for those who handle it. */
@RestController
@RequestMapping("/api/casework/cases/{id}/form")
class FormController {

    private final Forms forms;

    FormController(Forms forms) {
        this.forms = forms;
    }

    record RevealRequest(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Map<String, @Nullable Object> form(@PathVariable UUID id) {
        return forms.masked(id);
    }

    @PostMapping("/revelation")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:review')")
    Map<String, @Nullable Object> reveal(@PathVariable UUID id, @Valid @RequestBody RevealRequest body) {
        return forms.reveal(id, body.reason());
    }
}
