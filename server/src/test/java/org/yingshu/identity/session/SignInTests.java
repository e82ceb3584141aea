package org.yingshu.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.identity.AccountsFixture.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.ServerTest;
import org.yingshu.identity.AccountsFixture;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.RecentSessions;
import org.yingshu.identity.model.SystemWork;

@ServerTest
class SignInTests {

    private static final String SESSION = "/api/identity/session";

    @Autowired
    MockMvc http;

    @Autowired
    AccountsFixture accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SystemWork system;

    @Autowired
    RecentSessions recent;

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        Account account = accounts.someone(Role.OFFICE);
        signIn(account, PASSWORD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.login").value(account.login()))
                .andExpect(jsonPath("$.account.mustChangePassword").value(false))
                .andExpect(jsonPath("$.region.code").value("411000"))
                .andExpect(jsonPath("$.roles[0].code").value("OFFICE"))
                .andExpect(jsonPath("$.roles[0].name").value("领导小组办公室"))
                .andExpect(jsonPath("$.permissions", hasItem("plan:issue")))
                .andExpect(cookie().httpOnly("YINGSHU_SESSION", true))
                .andExpect(cookie().attribute("YINGSHU_SESSION", "SameSite", "Lax"))
                .andExpect(cookie().secure("YINGSHU_SESSION", false));
    }

    @Test
    void marksTheCookieSecureBehindHttps() throws Exception {
        Account account = accounts.someone(Role.OFFICE);
        http.perform(post(SESSION)
                        .secure(true)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(account.login(), PASSWORD)))
                .andExpect(cookie().secure("YINGSHU_SESSION", true));
    }

    @Test
    void keepsTheTokensHashOnly() throws Exception {
        Cookie session = cookieOf(accounts.someone(Role.OFFICE));
        Long plain = system.in(() -> jdbc.sql("select count(*) from identity.session where token = :token")
                .param("token", session.getValue().getBytes(StandardCharsets.US_ASCII))
                .query(Long.class)
                .single());
        Long hashed = system.in(() -> jdbc.sql("select count(*) from identity.session where token = :token")
                .param("token", new Token(session.getValue()).hash())
                .query(Long.class)
                .single());
        assertThat(plain).isZero();
        assertThat(hashed).isEqualTo(1);
    }

    @Test
    void tellsNoDifferenceBetweenAWrongPasswordAndAnUnknownLogin() throws Exception {
        String wrong =
                answer(signIn(accounts.someone(Role.UNIT), "not the password").andExpect(status().is(422)));
        String unknown =
                answer(signIn("nobody-" + UUID.randomUUID(), "not the password").andExpect(status().is(422)));
        assertThat(wrong).contains("identity.wrong-password").isEqualTo(unknown);
    }

    @Test
    void locksALoginAfterFiveWrongPasswordsAlsoForTheRightOne() throws Exception {
        Account account = accounts.someone(Role.UNIT);
        for (int i = 0; i < 5; i++) {
            signIn(account, "not the password").andExpect(jsonPath("$.code").value("identity.wrong-password"));
        }
        signIn(account, PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("identity.locked"))
                .andExpect(cookie().doesNotExist("YINGSHU_SESSION"));
    }

    @Test
    void locksALoginThatNobodyHasJustTheSame() throws Exception {
        String login = "nobody-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            signIn(login, "x").andExpect(jsonPath("$.code").value("identity.wrong-password"));
        }
        signIn(login, "x").andExpect(jsonPath("$.code").value("identity.locked"));
    }

    @Test
    void refusesAnAddressThatTriesManyLogins() throws Exception {
        ResultActions last = null;
        for (int i = 0; i <= 50; i++) {
            last = http.perform(post(SESSION)
                    .with(csrf())
                    .with(request -> {
                        request.setRemoteAddr("192.0.2.77");
                        return request;
                    })
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body("many-" + i, "x")));
        }
        Objects.requireNonNull(last).andExpect(jsonPath("$.code").value("identity.address-locked"));
    }

    @Test
    void refusesWithoutTheTokenThatAFormElsewhereCannotKnow() throws Exception {
        Account account = accounts.someone(Role.OFFICE);
        http.perform(post(SESSION).contentType(MediaType.APPLICATION_JSON).content(body(account.login(), PASSWORD)))
                .andExpect(status().isForbidden());
        http.perform(delete(SESSION).cookie(cookieOf(account))).andExpect(status().isForbidden());
    }

    /** The test's own means against forgery keep the token in the HTTP session once they were used; a server writes a cookie. */
    @Test
    void givesThatTokenWithTheFirstAnswer() throws Exception {
        var answer =
                http.perform(get(SESSION)).andExpect(status().isUnauthorized()).andReturn();
        var passing = answer.getRequest().getSession(false);
        assertThat(answer.getResponse().getCookie("XSRF-TOKEN") != null
                        || (passing != null && passing.getAttributeNames().hasMoreElements()))
                .isTrue();
    }

    @Test
    void opensNothingButThePasswordBeforeItIsChanged() throws Exception {
        Account account = accounts.someone(Role.UNIT, UUID.randomUUID(), "411002", true);
        Cookie session = cookieOf(account);
        http.perform(get(SESSION).cookie(session))
                .andExpect(jsonPath("$.account.mustChangePassword").value(true));
        http.perform(get("/api/identity/sessions").cookie(session))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("identity.change-password-first"));
        change(session, PASSWORD, "short")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].field").value("next"))
                .andExpect(jsonPath("$.fields[0].message").value("密码至少 12 位"));
        change(session, "not the password", "a boat on the still lake")
                .andExpect(jsonPath("$.fields[0].field").value("current"));
        change(session, PASSWORD, "a boat on the still lake").andExpect(status().isNoContent());
        http.perform(get("/api/identity/sessions").cookie(session)).andExpect(status().isOk());
        signIn(account, PASSWORD).andExpect(status().is(422));
        signIn(account, "a boat on the still lake").andExpect(status().isOk());
    }

    @Test
    void endsTheOtherSessionsWithTheOldPassword() throws Exception {
        Account account = accounts.someone(Role.OFFICE);
        Cookie here = cookieOf(account);
        Cookie there = cookieOf(account);
        change(here, PASSWORD, "a boat on the still lake").andExpect(status().isNoContent());
        http.perform(get(SESSION).cookie(there)).andExpect(status().isUnauthorized());
        http.perform(get(SESSION).cookie(here)).andExpect(status().isOk());
    }

    @Test
    void listsTheOwnSessionsAndEndsTheOthers() throws Exception {
        Account account = accounts.someone(Role.OFFICE);
        Cookie there = cookieOf(account);
        Cookie here = cookieOf(account);
        http.perform(get("/api/identity/sessions").cookie(here))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[?(@.current == true)]", hasSize(1)));
        http.perform(delete("/api/identity/sessions").cookie(here).with(csrf())).andExpect(status().isNoContent());
        http.perform(get(SESSION).cookie(there))
                .andExpect(status().isUnauthorized())
                .andExpect(cookie().maxAge("YINGSHU_SESSION", 0));
        http.perform(get("/api/identity/sessions").cookie(here)).andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void signsOut() throws Exception {
        Cookie session = cookieOf(accounts.someone(Role.LEADER));
        http.perform(delete(SESSION).cookie(session).with(csrf())).andExpect(status().isNoContent());
        http.perform(get(SESSION).cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void endsASessionThatWasIdleTooLong() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        Cookie session = cookieOf(account);
        age(account, "last_seen_at = now() - interval '119 minutes'");
        http.perform(get(SESSION).cookie(session)).andExpect(status().isOk());
        age(account, "last_seen_at = now() - interval '121 minutes'");
        http.perform(get(SESSION).cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void endsASessionThatIsTooOldHoweverBusy() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        Cookie session = cookieOf(account);
        age(account, "ends_at = now() - interval '1 second'");
        http.perform(get(SESSION).cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void writesWhenItWasSeenOnceAMinuteAtMost() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        Cookie session = cookieOf(account);
        String first = seen(account);
        http.perform(get(SESSION).cookie(session));
        assertThat(seen(account)).isEqualTo(first);
        age(account, "last_seen_at = now() - interval '61 seconds'");
        String before = seen(account);
        http.perform(get(SESSION).cookie(session));
        assertThat(seen(account)).isNotEqualTo(before);
    }

    @Test
    void recordsWhoCameInAndWhoWasRefused() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        signIn(account, "not the password");
        Cookie session = cookieOf(account);
        http.perform(get("/api/identity/audit")
                        .header("Accept-Language", "zh-CN")
                        .cookie(session))
                .andExpect(jsonPath("$.items[0].action").value("登录"))
                .andExpect(jsonPath("$.items[0].outcome").value("done"))
                .andExpect(jsonPath("$.items[1].outcome").value("refused"))
                .andExpect(jsonPath("$.items[1].reason").value("账号或者密码不对"));
        http.perform(get("/api/identity/audit/all").cookie(session)).andExpect(status().isForbidden());
        http.perform(get("/api/identity/audit/export").cookie(session))
                .andExpect(header().string("Content-Type", org.hamcrest.Matchers.containsString("spreadsheet")));
    }

    private ResultActions change(Cookie session, String current, String next) throws Exception {
        return http.perform(post("/api/identity/password")
                .header("Accept-Language", "zh-CN")
                .cookie(session)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"current\":\"" + current + "\",\"next\":\"" + next + "\"}"));
    }

    private ResultActions signIn(Account account, String password) throws Exception {
        return signIn(account.login(), password);
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return http.perform(post(SESSION)
                .with(csrf())
                .header("Accept-Language", "zh-CN")
                .with(request -> {
                    // Each login from its own place: the limit of an address is not what is tried here.
                    request.setRemoteAddr("198.51.100." + Math.floorMod(login.hashCode(), 250));
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(login, password)));
    }

    private Cookie cookieOf(Account account) throws Exception {
        return Objects.requireNonNull(
                signIn(account, PASSWORD).andReturn().getResponse().getCookie("YINGSHU_SESSION"));
    }

    private void age(Account account, String change) {
        system.run(() -> jdbc.sql("update identity.session set " + change + " where account = :account")
                .param("account", account.id())
                .update());
        recent.forget();
    }

    private String seen(Account account) {
        return system.in(() -> jdbc.sql("select last_seen_at::text from identity.session where account = :account")
                .param("account", account.id())
                .query(String.class)
                .single());
    }

    private static String body(String login, String password) {
        return "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
    }

    private static String answer(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString();
    }
}
