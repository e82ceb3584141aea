package org.yingshu.casework.filing;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.filing.ScopeTerms.Term;

/** Standard terms for whoever fills in a form. */
@RestController
@RequestMapping("/api/casework/scope-terms")
class ScopeTermController {

    private static final int MOST = 50;

    private final ScopeTerms terms;

    ScopeTermController(ScopeTerms terms) {
        this.terms = terms;
    }

    /** @param kept false where the place keeps no list, and a scope is said in one's own words */
    record Terms(boolean kept, List<Term> items) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Terms search(@RequestParam(defaultValue = "") String q) {
        return new Terms(terms.areKept(), terms.search(q, MOST));
    }
}
