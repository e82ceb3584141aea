package org.yingshu.shared;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;

/** Whoever asks for what cannot be is told where, and no log is filled with it. */
@ServerTest
class InputShapesTests {

    private final Caller clerk = Callers.reviewer(UUID.randomUUID());

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @CsvSource({
        "/api/casework/cases/export, format, format",
        "/api/casework/cases, size, size",
        "/api/casework/cases, from, from"
    })
    void namesTheWordOfTheAddress(String path, String word, String field) throws Exception {
        var request = get(path);
        if (word != null) {
            request.param(word, "+999999999-12-31");
        }
        http.perform(request.with(Callers.signedIn(clerk)))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.fields[0].field").value(field));
    }

    @Test
    void looksForNoCharacterThatCannotBeKept() throws Exception {
        http.perform(get("/api/casework/cases").param("q", "a\0b").with(Callers.signedIn(clerk)))
                .andExpect(status().isBadRequest());
    }

    private void refused(String path, String body, String field) throws Exception {
        http.perform(post(path)
                        .with(Callers.signedIn(clerk))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[0].field").value(field));
    }

    @Test
    void namesTheListThatHasAHole() throws Exception {
        String path = "/api/casework/cases/" + UUID.randomUUID();
        refused(path + "/supplement-notice", "{\"defects\":[null]}", "defects[0]");
    }

    @Test
    void namesTheDayThatNobodyMeans() throws Exception {
        String path = "/api/casework/cases/" + UUID.randomUUID();
        refused(path + "/pause", "{\"kind\":\"HEARING\",\"reason\":\"x\",\"until\":\"+999999999-12-31\"}", "until");
    }
}
