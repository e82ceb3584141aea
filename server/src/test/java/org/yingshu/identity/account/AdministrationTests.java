package org.yingshu.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Accounts;
import org.yingshu.identity.AccountsFixture;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class AdministrationTests {

    private static final String SESSION = "/api/identity/session";
    private static final String ACCOUNTS = "/api/identity/accounts";

    @Autowired
    MockMvc http;

    @Autowired
    AccountsFixture fixture;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SystemWork system;

    private final Caller admin = Callers.admin();

    @Test
    void makesAnAccountWhosePasswordIsToldOnce() throws Exception {
        String login = "new-" + UUID.randomUUID();
        String made = http.perform(json(post(ACCOUNTS), account(login, "411002", "SUPERVISOR"))
                        .with(signedIn(admin)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.account.region.name").value("魏都区"))
                .andExpect(jsonPath("$.account.mustChangePassword").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String password = JsonPath.read(made, "$.password");
        signIn(login, password)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.mustChangePassword").value(true));
        http.perform(get(ACCOUNTS).param("text", login).with(signedIn(admin)))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].sessions").value(1));
        http.perform(json(post(ACCOUNTS), account(login, "411002", "SUPERVISOR"))
                        .with(signedIn(admin)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("identity.login-taken"));
    }

    @Test
    void refusesWhatNoAccountMayBe() throws Exception {
        refused(account("a-" + UUID.randomUUID(), "411002", "ADMIN\",\"OFFICE"), "identity.roles-apart");
        refused(account("a-" + UUID.randomUUID(), "411002", "UNIT"), "identity.needs-organisation");
        refused(account("a-" + UUID.randomUUID(), "410100", "LEADER"), "identity.region-not-yours");
        refused(account("a-" + UUID.randomUUID(), "411099", "LEADER"), "identity.unknown-region");
        refused(account("Not A Login", "411002", "LEADER"), "shared.invalid");
    }

    @Test
    void seesAndTouchesAccountsOfItsRegionOnly() throws Exception {
        Account elsewhere = fixture.someone(Role.LEADER, UUID.randomUUID(), "410100", false);
        Account below = fixture.someone(Role.LEADER, UUID.randomUUID(), "411081", false);
        http.perform(get(ACCOUNTS).param("text", elsewhere.login()).with(signedIn(admin)))
                .andExpect(jsonPath("$.items", hasSize(0)));
        http.perform(get(ACCOUNTS).param("text", below.login()).with(signedIn(admin)))
                .andExpect(jsonPath("$.items[*].login", contains(below.login())));
        http.perform(post(ACCOUNTS + "/" + elsewhere.id() + "/lock").with(signedIn(admin)))
                .andExpect(status().isNotFound());
    }

    @Test
    void locksAndUnlocksAtOnce() throws Exception {
        Account account = fixture.someone(Role.LEADER);
        Cookie session = cookieOf(account);
        http.perform(post(ACCOUNTS + "/" + account.id() + "/lock").with(signedIn(admin)))
                .andExpect(jsonPath("$.state").value("LOCKED"));
        http.perform(get(SESSION).cookie(session)).andExpect(status().isUnauthorized());
        signIn(account.login(), AccountsFixture.PASSWORD)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("identity.account-locked"));
        assertThat(accounts.account(account.id())).isEmpty();
        http.perform(post(ACCOUNTS + "/" + account.id() + "/unlock").with(signedIn(admin)))
                .andExpect(jsonPath("$.state").value("ACTIVE"));
        signIn(account.login(), AccountsFixture.PASSWORD).andExpect(status().isOk());
    }

    @Test
    void signsSomebodyOutEverywhere() throws Exception {
        Account account = fixture.someone(Role.LEADER);
        Cookie one = cookieOf(account);
        Cookie other = cookieOf(account);
        http.perform(delete(ACCOUNTS + "/" + account.id() + "/sessions").with(signedIn(admin)))
                .andExpect(status().isNoContent());
        http.perform(get(SESSION).cookie(one)).andExpect(status().isUnauthorized());
        http.perform(get(SESSION).cookie(other)).andExpect(status().isUnauthorized());
    }

    @Test
    void aResetPasswordWorksOnceAndTheOldOneNoMore() throws Exception {
        Account account = fixture.someone(Role.LEADER);
        String told = http.perform(
                        post(ACCOUNTS + "/" + account.id() + "/password").with(signedIn(admin)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        signIn(account.login(), AccountsFixture.PASSWORD).andExpect(status().is(422));
        String password = JsonPath.read(told, "$.password");
        signIn(account.login(), password)
                .andExpect(jsonPath("$.account.mustChangePassword").value(true));
        system.run(
                () -> jdbc.sql("update identity.secret set ends_at = now() - interval '1 minute' where account = :id")
                        .param("id", account.id())
                        .update());
        signIn(account.login(), password).andExpect(jsonPath("$.code").value("identity.one-time-ended"));
    }

    @Test
    void changesRolesUnlessSomebodyElseDidMeanwhile() throws Exception {
        Account account = fixture.someone(Role.LEADER, null, "411000", false);
        Cookie session = cookieOf(account);
        String body = "{\"name\":\"新名\",\"organisation\":null,\"region\":\"411000\",\"roles\":[\"SUPERVISOR\"]}";
        http.perform(json(put(ACCOUNTS + "/" + account.id()), body)
                        .header("If-Match", "\"7\"")
                        .with(signedIn(admin)))
                .andExpect(status().isPreconditionFailed());
        http.perform(json(put(ACCOUNTS + "/" + account.id()), body)
                        .header("If-Match", "\"1\"")
                        .with(signedIn(admin)))
                .andExpect(jsonPath("$.roles", contains("SUPERVISOR")))
                .andExpect(jsonPath("$.version").value(2));
        http.perform(get(SESSION).cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void nobodyDoesItToTheOwnAccount() throws Exception {
        Account account = fixture.someone(Role.ADMIN);
        http.perform(post(ACCOUNTS + "/" + account.id() + "/lock")
                        .cookie(cookieOf(account))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("identity.not-yourself"));
    }

    @Test
    void aDeputyActsForTheAbsentUntilItIsTakenBack() throws Exception {
        Account absent = fixture.someone(Role.OFFICE);
        Account deputy = fixture.someone(Role.UNIT);
        Cookie absentSession = cookieOf(absent);
        Cookie session = cookieOf(deputy);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String given = http.perform(
                        json(post("/api/identity/delegations"), """
                        {"login":"%s","since":"%s","until":"%s","reason":"外出培训"}""".formatted(deputy.login(), today, today.plusDays(3)))
                                .cookie(absentSession)
                                .with(csrf()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(given, "$.id");
        http.perform(get(SESSION).cookie(session))
                .andExpect(jsonPath("$.standIns[0].name").value(absent.name()))
                .andExpect(jsonPath("$.absent").doesNotExist());
        standIn(session, id)
                .andExpect(jsonPath("$.absent.name").value(absent.name()))
                .andExpect(jsonPath("$.account.login").value(deputy.login()))
                .andExpect(jsonPath("$.permissions", hasItem("plan:issue")));
        http.perform(delete("/api/identity/delegations/" + id).cookie(session).with(csrf()))
                .andExpect(status().isConflict());
        http.perform(delete("/api/identity/delegations/" + id)
                        .cookie(absentSession)
                        .with(csrf()))
                .andExpect(status().isNoContent());
        http.perform(get(SESSION).cookie(session))
                .andExpect(jsonPath("$.absent").doesNotExist())
                .andExpect(jsonPath("$.roles[0].code").value("UNIT"));
        standIn(session, id).andExpect(jsonPath("$.code").value("identity.no-such-delegation"));
    }

    @Test
    void anAuditorReadsWhatTheAdministratorsOfTheRegionDid() throws Exception {
        Account account = fixture.someone(Role.LEADER);
        http.perform(post(ACCOUNTS + "/" + account.id() + "/lock").with(signedIn(admin)));
        http.perform(get("/api/identity/audit/all")
                        .param("login", admin.login())
                        .param("action", "account-lock")
                        .with(signedIn(Callers.auditor())))
                .andExpect(jsonPath("$.items[*].target", contains(account.login())));
        http.perform(get("/api/identity/audit/all")
                        .param("login", admin.login())
                        .with(signedIn(Callers.of(Role.AUDITOR, null, "410100"))))
                .andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void theTrailCannotBeChangedNorEmptied() {
        for (String change : Set.of(
                "update identity.audit set outcome = 'DONE'",
                "delete from identity.audit",
                "truncate identity.audit")) {
            assertThatThrownBy(() -> system.run(() -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void theDatabaseShowsNoHashAndNoSessionToACallersQuery() {
        fixture.someone(Role.LEADER);
        CurrentScope.in(new DataScope("41", null), () -> {
            assertThat(count("identity.secret")).isZero();
            assertThat(count("identity.session")).isZero();
            assertThat(count("identity.delegation")).isZero();
            return null;
        });
        CurrentScope.in(new DataScope("4101", null), () -> {
            assertThat(jdbc.sql("select count(*) from identity.account where region like '4110%'")
                            .query(Long.class)
                            .single())
                    .isZero();
            return null;
        });
    }

    @Test
    void othersFindWhomToTellWhateverTheirScope() {
        UUID organisation = UUID.randomUUID();
        Account unit = fixture.someone(Role.UNIT, organisation, "411002", false);
        CurrentScope.in(new DataScope("4101", null), () -> {
            assertThat(accounts.of(organisation)).extracting("id").containsExactly(unit.id());
            assertThat(accounts.account(unit.id())).isPresent();
            assertThat(accounts.holding("ledger:sign", "411002"))
                    .extracting("id")
                    .contains(unit.id());
            assertThat(accounts.holding("ledger:decide", "411002"))
                    .extracting("id")
                    .doesNotContain(unit.id());
            return null;
        });
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void refused(String body, String code) throws Exception {
        http.perform(json(post(ACCOUNTS), body).with(signedIn(admin)))
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions standIn(Cookie session, @Nullable String delegation) throws Exception {
        return http.perform(json(put(SESSION + "/absent"), "{\"delegation\":\"" + delegation + "\"}")
                .cookie(session)
                .with(csrf()));
    }

    private Cookie cookieOf(Account account) throws Exception {
        return Objects.requireNonNull(signIn(account.login(), AccountsFixture.PASSWORD)
                .andReturn()
                .getResponse()
                .getCookie("YINGSHU_SESSION"));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return http.perform(json(post(SESSION), "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}")
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String account(String login, String region, String roles) {
        return "{\"login\":\"%s\",\"name\":\"新人\",\"organisation\":null,\"region\":\"%s\",\"roles\":[\"%s\"]}"
                .formatted(login, region, roles);
    }
}
