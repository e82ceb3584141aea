package org.yingshu.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.Role;
import org.yingshu.identity.account.Administration.Facts;
import org.yingshu.identity.account.Administration.Told;
import org.yingshu.identity.model.Account;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;

/** Accounts, for administrators. */
@RestController
@RequestMapping("/api/identity")
class AccountController {

    private static final int LARGEST = 200;
    private static final Export<AccountRow> EXPORT = Export.<AccountRow>named("identity.export.accounts")
            .column("identity.export.login", AccountRow::login)
            .column("identity.export.name", AccountRow::name)
            .column(
                    "identity.export.organisation",
                    40,
                    row -> row.organisation() == null
                            ? null
                            : row.organisation().name())
            .column("identity.export.region", row -> row.region().name())
            .column("identity.export.roles", 30, row -> row.roles().stream()
                    .map(role -> new Export.Word("identity.role." + role))
                    .toList())
            .column("identity.export.state", row -> new Export.Word("identity.state." + row.state()))
            .column("identity.export.signed-in", 20, AccountRow::signedInAt);

    private final Administration administration;
    private final AccountQueries queries;
    private final Exports exports;
    private final ProblemTexts texts;

    AccountController(Administration administration, AccountQueries queries, Exports exports, ProblemTexts texts) {
        this.administration = administration;
        this.queries = queries;
        this.exports = exports;
        this.texts = texts;
    }

    record AccountRequest(
            @NotBlank @Size(max = 40) String name,
            @Nullable UUID organisation,
            @NotNull @Pattern(regexp = "\\d{6}") String region,
            @NotEmpty List<Role> roles) {

        Facts facts() {
            return new Facts(name, organisation, region, roles);
        }
    }

    record NewAccountRequest(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._@-]{1,63}")
            String login,

            @NotBlank @Size(max = 40) String name,
            @Nullable UUID organisation,
            @NotNull @Pattern(regexp = "\\d{6}") String region,
            @NotEmpty List<Role> roles) {

        Facts facts() {
            return new Facts(name, organisation, region, roles);
        }
    }

    /** The password is told this once. */
    record ToldResponse(AccountRow account, String password) {}

    record RoleResponse(Role code, String name, String text, List<PermissionResponse> permissions) {}

    record PermissionResponse(String code, String name) {}

    @GetMapping("/accounts")
    @PreAuthorize("hasAuthority('identity:manage')")
    Page<AccountRow> list(
            AccountQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, LARGEST));
    }

    @GetMapping("/accounts/export")
    @PreAuthorize("hasAuthority('identity:manage')")
    void export(
            AccountQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @PostMapping("/accounts")
    @PreAuthorize("hasAuthority('identity:manage')")
    @ResponseStatus(HttpStatus.CREATED)
    ToldResponse create(@Valid @RequestBody NewAccountRequest body, HttpServletRequest request) {
        return told(administration.create(body.login(), body.facts(), request.getRemoteAddr()));
    }

    @PutMapping("/accounts/{id}")
    @PreAuthorize("hasAuthority('identity:manage')")
    AccountRow change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody AccountRequest body,
            HttpServletRequest request) {
        return row(administration.change(id, number(version), body.facts(), request.getRemoteAddr()));
    }

    @PostMapping("/accounts/{id}/password")
    @PreAuthorize("hasAuthority('identity:manage')")
    ToldResponse resetPassword(@PathVariable UUID id, HttpServletRequest request) {
        return told(administration.resetPassword(id, request.getRemoteAddr()));
    }

    @PostMapping("/accounts/{id}/lock")
    @PreAuthorize("hasAuthority('identity:manage')")
    AccountRow lock(@PathVariable UUID id, HttpServletRequest request) {
        return row(administration.lock(id, request.getRemoteAddr()));
    }

    @PostMapping("/accounts/{id}/unlock")
    @PreAuthorize("hasAuthority('identity:manage')")
    AccountRow unlock(@PathVariable UUID id, HttpServletRequest request) {
        return row(administration.unlock(id, request.getRemoteAddr()));
    }

    @DeleteMapping("/accounts/{id}/sessions")
    @PreAuthorize("hasAuthority('identity:manage')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable UUID id, HttpServletRequest request) {
        administration.signOut(id, request.getRemoteAddr());
    }

    /** The roles with all that each may do, in the reader's language. */
    @GetMapping("/roles")
    @PreAuthorize("hasAuthority('identity:manage')")
    Page<RoleResponse> roles(Locale reader) {
        List<RoleResponse> items = Arrays.stream(Role.values())
                .map(role -> new RoleResponse(
                        role,
                        text("identity.role." + role, reader),
                        text("identity.role." + role + ".text", reader),
                        role.permissions().stream()
                                .sorted()
                                .map(word -> new PermissionResponse(
                                        word, text("identity.permission." + word.replace(':', '.'), reader)))
                                .toList()))
                .toList();
        return new Page<>(items, null, (long) items.size());
    }

    private String text(String code, Locale reader) {
        return texts.text(code, List.of(), reader);
    }

    private ToldResponse told(Told told) {
        return new ToldResponse(row(told.account()), told.password());
    }

    private AccountRow row(Account account) {
        return queries.row(account);
    }

    private static long number(String version) {
        try {
            return Long.parseLong(version.replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new ProblemException(IdentityProblem.STALE);
        }
    }
}
