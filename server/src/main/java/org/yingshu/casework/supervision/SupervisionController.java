package org.yingshu.casework.supervision;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Electronic supervision: near their limit, overdue, paused abnormally, returned again and again, off the course. */
@RestController
@RequestMapping("/api/casework/supervision")
class SupervisionController {

    private final SupervisionQueries queries;

    SupervisionController(SupervisionQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('casework:supervise')")
    SupervisionQueries.Counts counts() {
        return queries.counts();
    }

    @GetMapping("/{finding}")
    @PreAuthorize("hasAuthority('casework:supervise')")
    List<SupervisionQueries.Finding> list(@PathVariable String finding) {
        return queries.list(finding);
    }
}
