package org.yingshu.lists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.lists.Editions.Edition;
import org.yingshu.lists.ListQueries.ListView;
import org.yingshu.shared.Page;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

@RestController
@RequestMapping("/api/lists")
@Validated
class ListController {

    private final ListQueries queries;
    private final ListRepository repository;
    private final Editions editions;
    private final Lists lists;
    private final Clock clock;

    ListController(ListQueries queries, ListRepository repository, Editions editions, Lists lists, Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.editions = editions;
        this.lists = lists;
        this.clock = clock;
    }

    record NewList(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,62}")
            String code,

            @NotBlank @Size(max = 120) String name,
            @NotBlank @Pattern(regexp = "\\d{6}") String region,
            @Size(max = 2000) @Nullable String description) {}

    record Detail(ListView list, List<Edition> editions) {}

    /**
     * Whether something is on a list.
     *
     * @param item as it stood on the list on that day; null where it did not
     */
    record Check(boolean contains, @Nullable ListItem item) {}

    @GetMapping
    @PreAuthorize("hasAuthority('lists:read')")
    Page<ListView> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return queries.lists(q, LocalDate.now(clock), after, size);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('lists:manage')")
    Detail create(@RequestBody @Valid NewList list) {
        String description = list.description() == null ? "" : list.description();
        return detail(editions.create(list.code(), list.name(), list.region(), description));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('lists:read')")
    Detail detail(@PathVariable UUID id) {
        ListView list =
                queries.list(id, LocalDate.now(clock)).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return new Detail(list, repository.editions(id));
    }

    /** "Nothing outside the list": asks one code on one day, today unless it is said. */
    @GetMapping("/check")
    @PreAuthorize("hasAuthority('lists:read')")
    Check check(
            @RequestParam String list,
            @RequestParam String code,
            @RequestParam(required = false) @Nullable LocalDate on) {
        var item = lists.item(list, code, on == null ? LocalDate.now(clock) : on);
        return new Check(item.isPresent(), item.orElse(null));
    }
}
