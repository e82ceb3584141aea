package org.yingshu.packs;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/packs")
class PacksController {

    private final PackLoading loading;
    private final PackReadingStore store;

    PacksController(PackLoading loading, PackReadingStore store) {
        this.loading = loading;
        this.store = store;
    }

    record Reports(List<PackReport> items) {}

    @GetMapping("/readings")
    @PreAuthorize("hasAuthority('packs:read')")
    Reports readings() {
        return new Reports(store.all());
    }

    /** Reads the folders again: a corrected pack needs no restart. */
    @PostMapping("/readings")
    @PreAuthorize("hasAuthority('packs:manage')")
    Reports readAgain() {
        return new Reports(loading.load(true));
    }
}
