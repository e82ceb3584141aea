package org.yingshu.naming.declaring;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.naming.NamingSettings;
import org.yingshu.naming.declaring.Checking.Checked;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What a name may be made of, and what speaks against one. Keeps nothing. */
@RestController
@RequestMapping("/api/naming")
class CheckController {

    private final Checking checking;
    private final Vocabulary vocabulary;
    private final NamingSettings settings;

    CheckController(Checking checking, Vocabulary vocabulary, NamingSettings settings) {
        this.checking = checking;
        this.vocabulary = vocabulary;
        this.settings = settings;
    }

    /**
     * @param kept whether names are declared here at all
     * @param divisions how the place may be written
     * @param industries words that are known, with their classes of GB/T 4754; others are allowed
     * @param forms by kind of enterprise
     */
    record Choices(
            boolean kept, Set<String> divisions, Map<String, String> industries, Map<String, List<String>> forms) {}

    @GetMapping("/choices")
    @PreAuthorize("hasAuthority('naming:declare')")
    Choices choices(@RequestParam String region) {
        return new Choices(
                settings.kept(), checking.places().divisions(region), vocabulary.industries(), vocabulary.forms());
    }

    @PostMapping("/checks")
    @PreAuthorize("hasAuthority('naming:declare')")
    Checked check(@Valid @RequestBody Wish wish) {
        return Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL, () -> checking.check(wish, Caller.current().organisation(), null)));
    }
}
