package org.yingshu.portal;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;

@ServerTest
class SearchTests {

    private static final List<String> PUBLIC = List.of("matter.search", "hall.search", "portal.search");

    @Autowired
    MockMvc http;

    @Test
    void everybodyFindsWhatIsPublicAndNothingElse() throws Exception {
        http.perform(get("/api/portal/search").param("q", "市场监督管理局"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.groups[*].kind", everyItem(in(PUBLIC))));
    }

    @Test
    void whoIsSignedInFindsWhatTheRoleMaySee() throws Exception {
        http.perform(get("/api/portal/search")
                        .param("q", "许昌市市场监督管理局")
                        .header("Accept-Language", "en")
                        .with(signedIn(Callers.office())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.groups[*].kind", hasItem("directory.search")))
                .andExpect(jsonPath("$.groups[*].label", hasItem("Organisations")));
        http.perform(get("/api/portal/search")
                        .param("q", "许昌市市场监督管理局")
                        .with(signedIn(Callers.of(Role.APPLICANT))))
                .andExpect(jsonPath("$.groups[*].kind", everyItem(in(PUBLIC))));
    }
}
