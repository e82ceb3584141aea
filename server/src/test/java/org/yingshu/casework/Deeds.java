package org.yingshu.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that anybody can do with a case over HTTP. */
final class Deeds {

    private Deeds() {}

    static List<String> on(UUID id) {
        List<String> all = new ArrayList<>();
        for (String rest : List.of(
                "claim",
                "release",
                "opinion",
                "result",
                "return",
                "decision",
                "certificate",
                "delivery",
                "acceptance",
                "supplement-notice",
                "non-acceptance",
                "transfer",
                "pause",
                "resumption",
                "promise-check",
                "revocation",
                "supplement",
                "debts/sale-contract",
                "form/revelation")) {
            all.add("/api/casework/cases/" + id + "/" + rest);
        }
        for (String rest : List.of("supplement", "debts/sale-contract", "withdrawal", "steps/pay", "rectification")) {
            all.add("/api/casework/mine/cases/" + id + "/" + rest);
        }
        all.add("/api/casework/mine/drafts/" + id + "/submission");
        return all;
    }

    /** A body that every command understands. */
    static Map<String, Object> anything() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "task", "acceptance", "step", "accept", "passed", true, "granted", true, "text", "试", "reason", "试"));
        body.putAll(Map.of(
                "way", "PICK_UP",
                "details", "试",
                "stop", UUID.randomUUID(),
                "kind", "HEARING",
                "result", "试",
                "kept", true,
                "findings", "试",
                "to", UUID.randomUUID(),
                "performer", "",
                "papers", List.of()));
        body.put("takeOver", false);
        body.put("defects", List.of(Map.of("kind", "MATERIAL", "about", "x", "name", "试", "text", "试")));
        return body;
    }
}
