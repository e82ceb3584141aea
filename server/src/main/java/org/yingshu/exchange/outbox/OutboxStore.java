package org.yingshu.exchange.outbox;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.exchange.model.Message;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Puts messages into the outbox: all of one event in one statement, each once however often the event is told. */
@Repository
class OutboxStore {

    private static final String INSERT = """
            insert into exchange.message (id, case_id, number, item, item_name, event, what_zh, what_en, elements, supervision,
                applicant, document, receiver, organisation, sender, organisations, region, made_at, due_at, state, next_at,
                fault)
            select id, case_id, number, item, item_name, event, what_zh, what_en, elements, supervision,
                applicant, document, receiver, organisation, sender, organisations, region, made_at, due_at,
                standing ->> 'state', made_at, standing ->> 'fault'
            from jsonb_to_recordset(:lines::jsonb) as line (message jsonb, organisations uuid[])
            cross join lateral jsonb_to_record(message) as told (id uuid, case_id uuid, number text, item text, item_name text,
                event text, what_zh text, what_en text, elements text[], supervision boolean, applicant text, document text,
                receiver text, organisation uuid, sender text, region text, made_at timestamptz, due_at timestamptz,
                standing jsonb)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutboxStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    /** @param organisations who sees it: those who handle the case, and the receiver */
    record Line(Message message, List<UUID> organisations) {}

    void add(List<Line> lines) {
        jdbc.sql(INSERT).param("lines", json.writeValueAsString(lines)).update();
    }
}
