package org.yingshu.exchange.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.model.MessageState;
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
                applicant, document, receiver, organisation, sender, organisations, region, made_at, due_at, state, made_at,
                fault
            from jsonb_to_recordset(:lines::jsonb) as line (id uuid, case_id uuid, number text, item text, item_name text,
                event text, what_zh text, what_en text, elements text[], supervision boolean, applicant text, document text,
                receiver text, organisation uuid, sender text, organisations uuid[], region text, made_at timestamptz,
                due_at timestamptz, state text, fault text)
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

    /** A message as it is first written. */
    record Line(
            UUID id,
            UUID caseId,
            String number,
            String item,
            String itemName,
            Push.Event event,
            String whatZh,
            String whatEn,
            List<String> elements,
            boolean supervision,
            String applicant,
            String document,
            String receiver,
            @Nullable UUID organisation,
            String sender,
            List<UUID> organisations,
            String region,
            Instant madeAt,
            @Nullable Instant dueAt,
            MessageState state,
            String fault) {}

    void add(List<Line> lines) {
        jdbc.sql(INSERT).param("lines", json.writeValueAsString(lines)).update();
    }
}
