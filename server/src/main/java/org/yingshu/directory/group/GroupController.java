package org.yingshu.directory.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.directory.model.Version;
import org.yingshu.shared.Page;

@RestController
@RequestMapping("/api/directory/groups")
class GroupController {

    private final GroupStore store;
    private final Groups groups;
    private final Clock clock;

    GroupController(GroupStore store, Groups groups, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('directory:read')")
    Page<Group.Row> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return store.list(q, region, after, size);
    }

    /** The group with whom it means on the day. */
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:read')")
    Group get(@PathVariable UUID id, @RequestParam @Nullable LocalDate on) {
        return store.get(id, on == null ? LocalDate.now(clock) : on);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    Group define(@Valid @RequestBody Group.Draft draft) {
        return groups.define(draft);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    Group change(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @Valid @RequestBody Group.Draft draft) {
        return groups.change(id, Version.of(version), draft);
    }
}
