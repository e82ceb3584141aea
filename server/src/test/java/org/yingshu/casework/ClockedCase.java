package org.yingshu.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yingshu.Callers;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** A case of a made-up item, and the people who move its clocks. */
final class ClockedCase {

    private static final String PERSON = "110101199003070003";

    private final Counter counter;
    private final String code;
    private final Caller applicant;
    final Caller window;
    final Caller reviewer;
    private String id = "";

    ClockedCase(Counter counter, String code) {
        this.counter = counter;
        this.code = code;
        this.applicant = counter.applicant(counter.subject("张试", PERSON, Callers.XUCHANG));
        UUID market = counter.office(CaseFixture.MARKET, Callers.XUCHANG);
        this.window = counter.window(market);
        this.reviewer = counter.reviewer(market);
    }

    /** Files and accepts on a day, at half past nine. */
    Instant accepted(LocalDate day) {
        counter.clock.set(day);
        Map<String, Object> application = Map.of(
                "code",
                code,
                "region",
                Callers.XUCHANG,
                "form",
                Map.of("enterprise.name", "云州试验有限公司"),
                "papers",
                List.of(paper("articles"), paper("premises")),
                "promise",
                false);
        id = counter.wire
                .post(applicant, "/api/casework/mine/cases", Map.of("application", application))
                .ok()
                .text("/id");
        post(window, "acceptance", Map.of());
        return counter.clock.instant();
    }

    private static Map<String, Object> paper(String material) {
        return Map.of("material", material, "way", "PAPER");
    }

    Wire.Reply post(Caller caller, String what, Map<String, Object> body) {
        return counter.wire
                .post(caller, "/api/casework/cases/" + id + "/" + what, body, UUID.randomUUID())
                .ok();
    }

    JsonNode clock(String kind) {
        JsonNode clocks =
                counter.wire.get(reviewer, "/api/casework/cases/" + id).ok().at("/clocks");
        for (JsonNode clock : clocks) {
            if (clock.at("/kind").asString().equals("casework.case." + kind)) {
                return clock;
            }
        }
        throw new AssertionError("No clock " + kind + " in " + clocks);
    }

    void supplement(String material) {
        counter.wire
                .post(
                        applicant,
                        "/api/casework/mine/cases/" + id + "/supplement",
                        Map.of("papers", List.of(paper(material))))
                .ok();
    }

    String stop(Caller caller, String kind, String reason) {
        JsonNode stops =
                post(caller, "pause", Map.of("kind", kind, "reason", reason)).at("/file/stops");
        return stops.get(stops.size() - 1).at("/id").asString();
    }
}
