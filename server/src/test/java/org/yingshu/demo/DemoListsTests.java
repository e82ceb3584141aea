package org.yingshu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.directory.Subjects;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo keeps what rules ask. A place of its own, for other tests keep lists of the same code. */
@ServerTest
@TestPropertySource(properties = "spring.application.name=demo-lists")
class DemoListsTests {

    @Autowired
    DemoLists lists;

    @Autowired
    DemoCases cases;

    @Autowired
    Subjects subjects;

    @Autowired
    Directory directory;

    @Autowired
    MockMvc http;

    private final JsonMapper json = JsonMapper.shared();

    private JsonNode seen(Caller caller, String path) throws Exception {
        return json.readTree(http.perform(get(path).with(Callers.signedIn(caller)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode file(UUID id, String founder) throws Exception {
        UUID subject = CurrentScope.in(
                DataScope.ALL, () -> subjects.withCode(founder).orElseThrow().id());
        JsonNode parcel = seen(Callers.applicant(subject), "/api/casework/mine/cases/" + id);
        UUID office = UUID.fromString(parcel.at("/head/office/organisation").asString());
        return seen(Callers.of(Role.REVIEWER, office, Demo.CITY), "/api/casework/cases/" + id)
                .at("/file");
    }

    @Test
    void aRuleDecidesInTheDemoAndLeavesTheListedToAPerson() throws Exception {
        lists.fill(Callers.office());
        List<UUID> filed = CurrentScope.in(DataScope.ALL, cases::byRule);

        JsonNode granted = file(filed.getFirst(), DemoLists.FOUNDER.code());
        assertThat(granted.at("/status").asString())
                .as("the licence is sealed at once and goes out")
                .isEqualTo("FINISHED");
        assertThat(granted.at("/works/decide/explanation/0/row").asString()).isEqualTo("domestic-limited");

        JsonNode left = file(filed.getLast(), DemoLists.LISTED.code());
        assertThat(left.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(left.at("/rulings").size()).isZero();
        assertThat(left.at("/works/review/explanation/0/row").asString()).isEqualTo("dishonest");

        for (JsonNode one : seen(Callers.office(), "/api/lists").at("/items")) {
            if (List.of("declared-names", "serious-dishonesty")
                    .contains(one.at("/code").asString())) {
                assertThat(one.at("/name").asString()).contains("示例");
            }
        }
    }
}
