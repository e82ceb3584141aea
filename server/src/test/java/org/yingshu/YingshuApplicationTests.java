package org.yingshu;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class YingshuApplicationTests {

    @Autowired
    MockMvc http;

    @Test
    void tellsAStrangerToSignInInTheReadersLanguage() throws Exception {
        http.perform(get("/api/anything").header("Accept-Language", "en"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("shared.unauthenticated"))
                .andExpect(jsonPath("$.detail").value("Sign in first"));
    }
}
