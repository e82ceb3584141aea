package org.yingshu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API that is kept is the one that the code gives; the web's types are made from it. */
@ServerTest
class ApiDescriptionTests {

    private static final Path NOW = Path.of("target/openapi.json");
    private static final Path KEPT = Path.of("../docs/openapi.json");

    @Autowired
    MockMvc http;

    private JsonNode description() throws Exception {
        String answer = http.perform(get("/api/openapi").with(Callers.signedIn(Callers.office())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(answer);
    }

    /** Run the tests with -Dyingshu.draw=true to keep it anew. */
    @Test
    void theKeptDescriptionIsTrue() throws Exception {
        String now = JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(description())
                        .replace("\r\n", "\n")
                + "\n";
        Files.writeString(NOW, now);
        if (Boolean.getBoolean("yingshu.draw")) {
            Files.writeString(KEPT, now);
        }
        assertThat(Files.readString(KEPT).equals(now))
                .as("docs/openapi.json is what the code gives, see server/target/openapi.json; keep it anew with"
                        + " mvn -pl engine,server -am test -Dtest=ApiDescriptionTests -Dyingshu.draw=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isTrue();
    }

    @Test
    void saysWhatMayBeNullAndWhatIsAlwaysThere() throws Exception {
        JsonNode row = description().at("/components/schemas/ledger.DutyRow");
        assertThat(row.get("required").toString()).contains("\"title\"", "\"parent\"");
        assertThat(row.at("/properties/title/type").asString()).isEqualTo("string");
        assertThat(row.at("/properties/parent/type").toString()).contains("null");
        JsonNode request = description().at("/components/schemas/ledger.RecordController.NoteRequest");
        assertThat(request.get("required").toString()).contains("\"title\"").doesNotContain("\"place\"");
    }
}
