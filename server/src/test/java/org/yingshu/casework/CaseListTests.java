package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.Callers;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** A list that is narrowed has just those of the whole list that fit, whichever way the database found them. */
@CaseworkTest
class CaseListTests {

    /** A day on which no other test files anything. */
    private static final LocalDate DAY = LocalDate.of(2022, 11, 16);

    private static final String OF_THE_DAY = "/api/casework/cases?size=200&from=" + DAY + "&to=" + DAY;

    @Autowired
    Counter counter;

    @BeforeEach
    void day() {
        counter.clock.set(DAY);
    }

    private Run filed(String example) {
        Run run = new Run(counter, Examples.of(example));
        run.submit();
        return run;
    }

    private List<JsonNode> list(Caller caller, String filter) {
        return StreamSupport.stream(
                        counter.wire
                                .get(caller, OF_THE_DAY + filter)
                                .ok()
                                .body()
                                .at("/items")
                                .spliterator(),
                        false)
                .toList();
    }

    private void narrows(Caller caller, String filter, Predicate<JsonNode> fits) {
        List<JsonNode> whole = list(caller, "");
        assertThat(list(caller, filter))
                .as(filter)
                .containsExactlyElementsOf(whole.stream().filter(fits).toList());
    }

    private static Predicate<JsonNode> has(String field, String value) {
        return row -> row.at("/" + field).asString("").equals(value);
    }

    @Test
    void theListOfAFilterIsTheWholeListFiltered() {
        Run open = filed("house-sale");
        Run refused = filed("house-sale");
        refused.command(counter.window(refused.accepting()), "non-acceptance", Map.of("reason", "材料不属于本事项"));
        Run withdrawn = filed("house-sale");
        counter.wire
                .post(
                        withdrawn.applicant,
                        "/api/casework/mine/cases/" + withdrawn.id + "/withdrawal",
                        Map.of("reason", "暂不办理"),
                        UUID.randomUUID())
                .ok();
        Run other = filed("dormancy");
        List<Caller> callers = Stream.of(
                        Callers.office(),
                        Callers.reviewer(open.accepting()),
                        Callers.reviewer(other.accepting()),
                        Callers.reviewer(counter.office("市商务局", Callers.XUCHANG)))
                .toList();
        for (Caller caller : callers) {
            Set<String> codes = list(Callers.office(), "").stream()
                    .map(row -> row.at("/code").asString())
                    .collect(Collectors.toSet());
            codes.forEach(code -> narrows(caller, "&code=" + code, has("code", code)));
            for (String status : List.of("SUBMITTED", "ACCEPTED", "DECIDED", "FINISHED", "NOT_ACCEPTED", "WITHDRAWN")) {
                narrows(caller, "&status=" + status, has("status", status));
                codes.forEach(code -> narrows(
                        caller,
                        "&code=" + code + "&status=" + status,
                        has("code", code).and(has("status", status))));
            }
            for (Channel channel : Channel.values()) {
                narrows(caller, "&channel=" + channel, has("channel", channel.name()));
            }
        }
        assertThat(list(Callers.reviewer(open.accepting()), ""))
                .extracting(row -> row.at("/status").asString())
                .contains("SUBMITTED", "NOT_ACCEPTED", "WITHDRAWN");
        assertThat(list(callers.getLast(), "")).isEmpty();
    }
}
