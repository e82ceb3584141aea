package org.yingshu.shared.problem;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTests {

    record Line(String name, int count) {}

    record Order(boolean urgent, List<Line> lines) {}

    @RestController
    static class Orders {

        @PostMapping("/orders")
        Order take(@RequestBody Order order) {
            return order;
        }

        @GetMapping("/orders")
        Order find(@RequestParam String because) {
            throw because.equals("slow")
                    ? new QueryTimeoutException("canceled")
                    : new CannotGetJdbcConnectionException("none free", new SQLTransientConnectionException());
        }

        @GetMapping("/orders/{id}")
        UUID one(@PathVariable UUID id, @RequestParam(defaultValue = "1") int size) {
            return id;
        }

        @GetMapping("/words")
        String words(@RequestParam String state) {
            throw new DataIntegrityViolationException("refused", new SQLException("by the database", state));
        }
    }

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Orders())
            .setControllerAdvice(new ProblemAdvice(TestTexts.create()))
            .build();

    private ResultActions send(String body) throws Exception {
        return http.perform(post("/orders")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void takesWhatIsWhole() throws Exception {
        send("{\"urgent\":false,\"lines\":[]}").andExpect(status().isOk());
    }

    @Test
    void namesTheBooleanThatIsMissing() throws Exception {
        send("{\"lines\":[]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("shared.unreadable"))
                .andExpect(jsonPath("$.fields[0].field").value("urgent"))
                .andExpect(jsonPath("$.fields[0].message").value("Missing, or not in the right form"));
    }

    @Test
    void anIdThatIsNoneNamesNothing() throws Exception {
        http.perform(get("/orders/xyz"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("shared.not-found"));
    }

    @Test
    void namesTheParameterThatIsOfAnotherKind() throws Exception {
        http.perform(get("/orders/" + UUID.randomUUID()).param("size", "many"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("shared.unreadable"))
                .andExpect(jsonPath("$.fields[0].field").value("size"));
    }

    @Test
    void whatNoColumnTakesIsTheReadersMistakeAndAllElseIsOurs() throws Exception {
        http.perform(get("/words").param("state", "22021"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("shared.unreadable"));
        http.perform(get("/words").param("state", "23505")).andExpect(status().isInternalServerError());
    }

    @Test
    void namesThePlaceWithinAList() throws Exception {
        send("{\"urgent\":true,\"lines\":[{\"name\":\"a\",\"count\":1},{\"name\":\"b\",\"count\":\"many\"}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[0].field").value("lines[1].count"));
    }

    @Test
    void namesNoFieldOfWhatIsNoJson() throws Exception {
        send("{\"urgent\":")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields").isEmpty());
    }

    @Test
    void saysThatItMayBeAskedAgain() throws Exception {
        http.perform(get("/orders?because=busy"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.code").value("shared.busy"));
        http.perform(get("/orders?because=slow"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.code").value("shared.too-wide"));
    }
}
