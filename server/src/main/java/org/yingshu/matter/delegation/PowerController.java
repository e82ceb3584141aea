package org.yingshu.matter.delegation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.yingshu.files.FileView;
import org.yingshu.files.Files;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.PowerLife.Command;
import org.yingshu.matter.delegation.PowerList.Filter;
import org.yingshu.matter.delegation.PowerList.Line;
import org.yingshu.matter.delegation.PowerList.Receiver;
import org.yingshu.matter.delegation.PowerSteps.Listing;
import org.yingshu.matter.delegation.Preparation.Agreement;
import org.yingshu.matter.delegation.Preparation.Announcement;
import org.yingshu.matter.delegation.Preparation.Plan;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** The list of powers that are handed down, and each of them from the list to the taking back (R5.17). */
@RestController
@RequestMapping("/api/matter/delegations")
@Validated
class PowerController {

    private final PowerList list;
    private final PowerSteps steps;
    private final PowerStore store;
    private final Journal journal;
    private final Files files;
    private final Exports exports;
    private final DelegationSettings settings;
    private final Clock clock;

    PowerController(
            PowerList list,
            PowerSteps steps,
            PowerStore store,
            Journal journal,
            Files files,
            Exports exports,
            DelegationSettings settings,
            Clock clock) {
        this.list = list;
        this.steps = steps;
        this.store = store;
        this.journal = journal;
        this.files = files;
        this.exports = exports;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param above within which the giver decides what stays with it; configuration */
    record Board(List<Receiver> items, String above, int takeover) {}

    /**
     * @param packed whether a pack has the item for the receiver
     * @param gives whether the caller may do what is the giver's
     * @param takes whether the caller may do what is the receiver's
     */
    record Detail(
            Line line,
            Power power,
            boolean packed,
            boolean gives,
            boolean takes,
            List<FileView> files,
            String above,
            List<Recorded> course) {}

    record NewPower(
            @NotBlank String item,
            @NotNull UUID from,
            @NotNull UUID to,
            @NotNull Extent extent,
            @Nullable @Size(max = 500) String excluded,
            @NotBlank @Size(max = 300) String document,
            @NotNull LocalDate documentDay,
            @Nullable LocalDate due,
            @Nullable LocalDate until) {}

    record PlanBody(
            @NotBlank @Size(max = 100) String responsible,
            @NotNull LocalDate until) {}

    record GuideBody(
            @Nullable @Size(max = 500) String note, @NotNull LocalDate day) {}

    record AgreementBody(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate day,
            @Nullable UUID file) {}

    record NoticeBody(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 300) String where) {}

    record OverseerBody(@NotNull UUID organisation) {}

    record FromBody(@NotNull LocalDate from) {}

    record ExtentBody(
            @NotNull LocalDate from,
            @NotNull Extent extent,
            @Nullable @Size(max = 500) String excluded,
            @NotBlank @Size(max = 300) String document,
            @NotBlank @Size(max = 500) String reason) {}

    record UntilBody(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 300) String document,
            @NotBlank @Size(max = 500) String reason) {}

    record BackBody(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 300) String document,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Page<Line> lines(
            Filter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        List<Line> all = list.lines(filter);
        List<Line> rest = after == null
                ? all
                : all.stream()
                        .dropWhile(line -> !line.id().toString().equals(after))
                        .skip(1)
                        .toList();
        List<Line> page = rest.stream().limit(size).toList();
        return new Page<>(page, rest.size() > size ? page.getLast().id().toString() : null, (long) all.size());
    }

    @GetMapping("/board")
    @PreAuthorize("hasAuthority('matter:read')")
    Board board(Filter filter) {
        return new Board(list.board(filter), settings.above(), settings.takeover());
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('matter:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, PowerExport.LINES, format, reader, list.lines(filter));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('matter:read')")
    Detail one(@PathVariable UUID id) {
        return detail(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail handDown(@RequestBody @Valid NewPower it, Intent intent) {
        return detail(steps.handDown(
                new Listing(
                        it.item(),
                        it.from(),
                        it.to(),
                        it.extent(),
                        it.excluded() == null ? "" : it.excluded(),
                        it.document(),
                        it.documentDay(),
                        it.due(),
                        it.until()),
                intent));
    }

    @PostMapping("/{id}/plan")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail plan(@PathVariable UUID id, @RequestBody @Valid PlanBody it, Intent intent) {
        steps.plan(id, new Plan(it.responsible().strip(), it.until()), intent);
        return detail(id);
    }

    @PostMapping("/{id}/guide")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail guide(@PathVariable UUID id, @RequestBody @Valid GuideBody it, Intent intent) {
        steps.guide(id, it.note() == null ? "" : it.note(), it.day(), intent);
        return detail(id);
    }

    @PostMapping("/{id}/agreement")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail agreement(@PathVariable UUID id, @RequestBody @Valid AgreementBody it, Intent intent) {
        steps.agreement(id, new Agreement(it.number().strip(), it.day(), it.file()), intent);
        return detail(id);
    }

    @PostMapping("/{id}/notice")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail announce(@PathVariable UUID id, @RequestBody @Valid NoticeBody it, Intent intent) {
        steps.announce(id, new Announcement(it.day(), it.where().strip()), intent);
        return detail(id);
    }

    @PostMapping("/{id}/overseer")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail oversee(@PathVariable UUID id, @RequestBody @Valid OverseerBody it, Intent intent) {
        steps.oversee(id, it.organisation(), intent);
        return detail(id);
    }

    @PostMapping("/{id}/takeover")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail takeOver(@PathVariable UUID id, @RequestBody @Valid FromBody it, Intent intent) {
        steps.takeOver(id, it.from(), intent);
        return detail(id);
    }

    @PostMapping("/{id}/extent")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail change(@PathVariable UUID id, @RequestBody @Valid ExtentBody it, Intent intent) {
        String excluded = it.extent() == Extent.PART && it.excluded() != null
                ? it.excluded().strip()
                : "";
        steps.adjust(id, new Command.Change(it.from(), it.extent(), excluded, it.document(), it.reason()), intent);
        return detail(id);
    }

    @PostMapping("/{id}/prolongation")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail prolong(@PathVariable UUID id, @RequestBody @Valid UntilBody it, Intent intent) {
        steps.adjust(id, new Command.Prolong(it.until(), it.document(), it.reason()), intent);
        return detail(id);
    }

    @PostMapping("/{id}/return")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail takeBack(@PathVariable UUID id, @RequestBody @Valid BackBody it, Intent intent) {
        steps.adjust(id, new Command.TakeBack(it.from(), it.document(), it.reason()), intent);
        return detail(id);
    }

    private Detail detail(UUID id) {
        Stored<Power> stored = store.one(id);
        Power power = stored.state();
        boolean manages = Caller.current().may("matter:manage");
        return new Detail(
                list.line(stored, LocalDate.now(clock)),
                power,
                steps.packed(power),
                manages && PowerSteps.ours(power.from()),
                manages && PowerSteps.ours(power.to()),
                files.of("matter", id),
                settings.above(),
                journal.history(id));
    }
}
