package org.yingshu.hall.team;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.yingshu.hall.team.Team.Letter;
import org.yingshu.hall.team.Teams.Kept;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Seconded teams, and the board of what is decided in a hall. */
@RestController
@RequestMapping("/api/hall")
class TeamController {

    private static final Export<Board.Line> EXPORT = Export.<Board.Line>named("hall.export.board")
            .column("hall.export.code", 28, Board.Line::code)
            .column("hall.export.item", 36, line -> line.name().zh())
            .column("hall.export.departments", 28, line -> String.join("、", line.departments()))
            .column("hall.export.windows", line -> String.join("、", line.windows()))
            .column("hall.export.standing", line -> new Export.Word("hall.standing." + line.standing()))
            .column("hall.export.letters", 28, line -> String.join("、", line.letters()))
            .column("hall.export.decided", Board.Line::decided);

    private final Boards boards;
    private final Teams teams;
    private final Exports exports;

    TeamController(Boards boards, Teams teams, Exports exports) {
        this.boards = boards;
        this.teams = teams;
        this.exports = exports;
    }

    record Person(UUID account, String name) {}

    record LetterRequest(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @Nullable UUID file) {

        Letter letter() {
            return new Letter(number, date, file);
        }
    }

    record MemberRequest(@NotNull UUID account, boolean leader) {

        Teams.Member member() {
            return new Teams.Member(account, leader);
        }
    }

    /** @param department as the catalogue calls it */
    record SendRequest(
            @NotNull UUID organisation,
            @NotBlank @Size(max = 100) String department,
            @NotNull @Valid LetterRequest document,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid MemberRequest> members,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    record ChangeRequest(
            @NotEmpty @Size(max = 50) List<@NotNull @Valid MemberRequest> members,
            @Nullable LocalDate to,
            @NotBlank @Size(max = 300) String reason) {}

    record AuthoriseRequest(
            @NotEmpty @Size(max = 300) List<@NotBlank @Size(max = 100) String> items,
            @NotNull @Valid LetterRequest letter,
            @NotNull LocalDate from) {}

    record WithdrawRequest(
            @NotBlank @Size(max = 100) String item,
            @NotBlank @Size(max = 300) String reason) {}

    @GetMapping("/halls/{hall}/board")
    @PreAuthorize("hasAuthority('hall:read')")
    Board board(@PathVariable UUID hall) {
        return boards.of(hall);
    }

    @GetMapping("/halls/{hall}/board/export")
    @PreAuthorize("hasAuthority('hall:read')")
    void export(
            @PathVariable UUID hall,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, boards.of(hall).items());
    }

    /** Whom a department can send. */
    @GetMapping("/people")
    @PreAuthorize("hasAuthority('hall:manage')")
    List<Person> people(@RequestParam UUID organisation) {
        return teams.people(organisation).stream()
                .map(one -> new Person(one.id(), one.name()))
                .toList();
    }

    @GetMapping("/teams/{id}/history")
    @PreAuthorize("hasAuthority('hall:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return teams.history(id);
    }

    @PostMapping("/halls/{hall}/teams")
    @PreAuthorize("hasAuthority('hall:manage')")
    Kept send(@PathVariable UUID hall, @Valid @RequestBody SendRequest it, Intent intent) {
        var sending = new Teams.Sending(
                it.organisation(),
                it.department(),
                it.document().letter(),
                it.members().stream().map(MemberRequest::member).toList(),
                it.from(),
                it.to());
        return teams.send(hall, sending, intent);
    }

    @PutMapping("/teams/{id}")
    @PreAuthorize("hasAuthority('hall:manage')")
    Kept change(@PathVariable UUID id, @Valid @RequestBody ChangeRequest it, Intent intent) {
        return teams.change(
                id, it.members().stream().map(MemberRequest::member).toList(), it.to(), it.reason(), intent);
    }

    @PostMapping("/teams/{id}/authorisations")
    @PreAuthorize("hasAuthority('hall:manage')")
    Kept authorise(@PathVariable UUID id, @Valid @RequestBody AuthoriseRequest it, Intent intent) {
        return teams.authorise(id, it.items(), it.letter().letter(), it.from(), intent);
    }

    @PostMapping("/teams/{id}/withdrawals")
    @PreAuthorize("hasAuthority('hall:manage')")
    Kept withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawRequest it, Intent intent) {
        return teams.withdraw(id, it.item(), it.reason(), intent);
    }
}
