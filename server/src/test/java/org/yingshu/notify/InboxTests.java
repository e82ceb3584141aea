package org.yingshu.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class InboxTests {

    @Autowired
    MockMvc http;

    @Autowired
    Notices notices;

    @Autowired
    MessageStore messages;

    @Autowired
    Post post;

    final UUID mine = UUID.randomUUID();
    final UUID another = UUID.randomUUID();

    static RequestPostProcessor as(UUID account, String... permissions) {
        return authentication(new CallerAuthentication(new Caller(
                account, "wang", "王敏", null, "411000", Set.of(permissions), new DataScope("4110", null), null)));
    }

    /** Delivery follows the commit on a thread of its own. */
    void sent(UUID account, int unread) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (messages.unread(account) < unread && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(messages.unread(account)).isEqualTo(unread);
    }

    @Test
    void tellsInTheReadersLanguageAndCountsWhatIsUnread() throws Exception {
        notices.send(Notice.toAccounts(Set.of(mine), "notify.hello", "/workbench/notify", "许昌市"));
        sent(mine, 1);

        http.perform(get("/api/notify/messages").with(as(mine, "notify:read")).header("Accept-Language", "zh-CN"))
                .andExpect(jsonPath("$.items[0].title").value("欢迎使用营枢"))
                .andExpect(jsonPath("$.items[0].text").value("您的账号已开通，工作范围：许昌市。"))
                .andExpect(jsonPath("$.items[0].to").value("/workbench/notify"));
        http.perform(get("/api/notify/messages?state=unread&q=welcome")
                        .with(as(mine, "notify:read"))
                        .header("Accept-Language", "en"))
                .andExpect(jsonPath("$.items[0].title").value("Welcome to Yingshu"));
        http.perform(post("/api/notify/messages/read")
                        .with(as(mine, "notify:read"))
                        .with(csrf()))
                .andExpect(jsonPath("$.count").value(0));
        http.perform(get("/api/notify/messages?state=unread").with(as(mine, "notify:read")))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void keepsSomebodyElsesInboxShut() throws Exception {
        notices.send(Notice.toAccounts(Set.of(mine), "notify.hello", null, "许昌市"));
        sent(mine, 1);
        UUID id = messages.page(mine, null, null, null, 1).getFirst().id();

        http.perform(get("/api/notify/messages").with(as(another, "notify:read")))
                .andExpect(jsonPath("$.items").isEmpty());
        http.perform(post("/api/notify/messages/{id}/read", id)
                        .with(as(another, "notify:read"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        http.perform(post("/api/notify/messages/read")
                .with(as(another, "notify:read"))
                .with(csrf()));
        assertThat(messages.unread(mine)).isEqualTo(1);
        http.perform(get("/api/notify/messages").with(as(mine))).andExpect(status().isForbidden());
        http.perform(get("/api/notify/messages")).andExpect(status().isUnauthorized());
        http.perform(get("/api/notify/outgoing").with(as(mine, "notify:read"))).andExpect(status().isForbidden());
    }

    @Test
    void streamsTheCountAtOnceAndWhenItChanges() throws Exception {
        MvcResult stream = http.perform(get("/api/notify/stream").with(as(mine, "notify:read")))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(stream.getResponse().getContentAsString())
                .contains("event:unread")
                .contains("data:0");
        notices.send(Notice.toAccounts(Set.of(mine), "notify.hello", null, "许昌市"));
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!stream.getResponse().getContentAsString().contains("data:1")
                && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(stream.getResponse().getContentAsString()).contains("data:1");
    }

    @Test
    void sendsLettersToThoseWhoWantThemAndShowsThem() throws Exception {
        http.perform(put("/api/notify/preferences")
                        .with(as(mine, "notify:read"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"language\":\"zh\",\"email\":null,\"phone\":null,\"byEmail\":true,\"bySms\":false}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("notify.email-missing"));
        http.perform(put("/api/notify/preferences")
                        .with(as(mine, "notify:read"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"language\":\"en\",\"email\":\"wang@example.gov.cn\",\"phone\":\"13812340000\","
                                + "\"byEmail\":true,\"bySms\":true}"))
                .andExpect(status().isOk());
        notices.send(Notice.toAccounts(Set.of(mine), "notify.hello", null, "Xuchang"));
        sent(mine, 1);
        CurrentScope.asSystem(post::carry);

        http.perform(get("/api/notify/outgoing?channel=SMS").with(as(another, "notify:manage")))
                .andExpect(jsonPath("$.items[0].address").value("138****0000"))
                .andExpect(jsonPath("$.items[0].state").value("SENT"))
                .andExpect(jsonPath("$.items[0].via").value("stand-in"))
                .andExpect(jsonPath("$.items[0].title").value("Welcome to Yingshu"));
        http.perform(get("/api/notify/outgoing?channel=EMAIL").with(as(another, "notify:manage")))
                .andExpect(jsonPath("$.items[0].address").value("w***@example.gov.cn"));
    }
}
