package org.yingshu.hall.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.OpeningHours;
import org.yingshu.hall.model.WindowClass;
import org.yingshu.journal.Intent;

/** Halls as those who run them see them. */
@RestController
@RequestMapping("/api/hall/halls")
class HallController {

    private final Halls halls;

    HallController(Halls halls) {
        this.halls = halls;
    }

    record WindowRequest(
            @NotBlank @Size(max = 10) String number,
            @NotBlank @Size(max = 40) String kind,
            @NotNull @Size(max = 300) String services,
            @Nullable WindowClass windowClass,
            @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> items) {

        Hall.HallWindow window() {
            return new Hall.HallWindow(number, kind, services, windowClass, items == null ? List.of() : items);
        }
    }

    record HallRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 150) String nameEn,
            @Pattern(regexp = "\\d{6}") @NotNull String region,
            @Nullable UUID organisation,
            @NotBlank @Size(max = 200) String address,
            @NotNull @Size(max = 40) String phone,
            @NotNull @Size(max = 500) String note,
            @NotNull OpeningHours hours,
            @NotNull @Size(min = 1, max = 200) List<@Valid WindowRequest> windows,
            @Min(5) @Max(240) int slotMinutes,
            @Min(0) @Max(500) int slotPlaces,
            @Min(0) @Max(60) int daysAhead) {

        Hall as(UUID id) {
            List<Hall.HallWindow> all =
                    windows.stream().map(WindowRequest::window).toList();
            return new Hall(
                    id,
                    1,
                    name,
                    nameEn,
                    region,
                    organisation,
                    address,
                    phone,
                    note,
                    hours,
                    all,
                    slotMinutes,
                    slotPlaces,
                    daysAhead);
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('hall:read')")
    List<Hall> list(@RequestParam @Nullable String region) {
        return halls.list(region);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('hall:read')")
    Hall show(@PathVariable UUID id) {
        return halls.hall(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('hall:manage')")
    Hall add(@Valid @RequestBody HallRequest request, Intent intent) {
        return halls.add(request.as(intent.newId()));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('hall:manage')")
    Hall change(@PathVariable UUID id, @Valid @RequestBody HallRequest request, Intent intent) {
        return halls.change(request.as(id), intent.requiredVersion());
    }
}
