package org.yingshu.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;
import org.yingshu.ServerTest;
import org.yingshu.identity.AccountsFixture;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;

/** The whole way to a provider and back; the test is the browser. */
@ServerTest
class ProviderSignInTests {

    @Autowired
    MockMvc http;

    @Autowired
    AccountsFixture accounts;

    @Autowired
    IdentitySettings settings;

    private StandInProvider provider;

    @BeforeEach
    void start() throws Exception {
        String issuer =
                Objects.requireNonNull(Objects.requireNonNull(settings.oidc()).issuer());
        provider = new StandInProvider(URI.create(issuer), "yingshu-test");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void tellsThePageWhereToGo() throws Exception {
        http.perform(get("/api/identity/ways"))
                .andExpect(jsonPath("$.provider").value("统一身份认证"))
                .andExpect(jsonPath("$.to").value("/oauth2/authorization/yingshu"));
    }

    @Test
    void letsInWhomTheProviderKnowsAndWeDoToo() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        MvcResult back = come(account.login(), "right")
                .andExpect(redirectedUrl("/workbench"))
                .andExpect(cookie().httpOnly("YINGSHU_SESSION", true))
                .andReturn();
        http.perform(get("/api/identity/session")
                        .cookie(Objects.requireNonNull(back.getResponse().getCookie("YINGSHU_SESSION"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.login").value(account.login()));
    }

    @Test
    void refusesWhoHasNoAccountHere() throws Exception {
        come("stranger", "right")
                .andExpect(redirectedUrl("/sign-in?refused=identity.provider-unknown"))
                .andExpect(cookie().doesNotExist("YINGSHU_SESSION"));
    }

    @Test
    void refusesATokenThatAnotherSigned() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        provider.forge();
        come(account.login(), "right").andExpect(redirectedUrl("/sign-in?refused=identity.provider-refused"));
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() throws Exception {
        Account account = accounts.someone(Role.LEADER);
        come(account.login(), "wrong").andExpect(redirectedUrl("/sign-in?refused=identity.provider-refused"));
    }

    private ResultActions come(String login, String state) throws Exception {
        var passing = new MockHttpSession();
        String away = Objects.requireNonNull(
                http.perform(get("/oauth2/authorization/yingshu").session(passing))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        Map<String, String> question = UriComponentsBuilder.fromUriString(away)
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
        assertThat(question).containsEntry("client_id", "yingshu-test").containsKeys("state", "nonce");
        provider.knows(login, decoded(question, "nonce"));
        return http.perform(get("/login/oauth2/code/yingshu")
                .session(passing)
                .param("code", "once")
                .param("state", state.equals("right") ? decoded(question, "state") : state));
    }

    private static String decoded(Map<String, String> question, String name) {
        String value = Objects.requireNonNull(question.get(name));
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
