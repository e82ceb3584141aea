package org.yingshu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class MappingsByShapeTests {

    @RestController
    static class Things {

        @GetMapping("/things/{id}/parts")
        String parts(@PathVariable String id) {
            return "parts of " + id;
        }

        @GetMapping({"/{kind}/all", "/every/{kind}"})
        String all(@PathVariable String kind) {
            return "all " + kind;
        }
    }

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Things())
            .setCustomHandlerMapping(MappingsByShape::new)
            .build();

    @ParameterizedTest
    @CsvSource({"/things/7/parts, parts of 7", "/things/all, all things", "/every/thing, all thing"})
    void findsWhatSpringWouldFind(String path, String answer) throws Exception {
        http.perform(get(path)).andExpect(content().string(answer));
    }

    @Test
    void tellsAWrongMethodFromAWrongPath() throws Exception {
        http.perform(delete("/things/7/parts")).andExpect(status().isMethodNotAllowed());
        http.perform(get("/things/7/wheels")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/things/{id}/parts, /api/things/7/parts, true",
        "/api/things/{id}/parts, /api/things/7/wheels, false",
        "/api/things/{id}/parts, /api/things/7, false",
        "/api/things/{id}, /api/things/7/parts, false",
        "/api/things, /api/things, true",
        "/api/things, /api/thing, false",
        "/files/**, /files/a/b, true",
        "/files/**, /files, true",
        "/files/{*path}, /files/a/b, true",
        "/files/**, /api/files, false",
        "/{kind}/all, /things/all, true",
        "/things/v{edition}.html, /things/v3.html, true",
        "'', /anything, true"
    })
    void asksOnlyHandlersOfThePathsShape(String pattern, String path, boolean asked) {
        assertThat(MappingsByShape.Shape.of(pattern).mayBe(path.split("/", -1))).isEqualTo(asked);
    }
}
