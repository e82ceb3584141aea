package org.yingshu.casework.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.journal.JournalJson;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** The procedures that cases began under, each kept once, and those that places published by themselves. */
@Repository
public class ProcedureStore implements Procedures {

    /** So many ways of handling are a whole province's; beyond, the memory is emptied and filled anew. */
    private static final int MOST = 5_000;

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final JournalJson json;
    private final Map<UUID, Procedure> known = new ConcurrentHashMap<>();
    private final Map<Procedure, Procedure> named = new ConcurrentHashMap<>();

    ProcedureStore(JdbcClient jdbc, JournalJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Procedure of(UUID id) {
        Procedure found = known.get(id);
        return found == null ? remember(read(id)) : found;
    }

    private Procedure remember(Procedure procedure) {
        if (known.size() > MOST) {
            known.clear();
        }
        known.put(procedure.id(), procedure);
        return procedure;
    }

    private Procedure read(UUID id) {
        return jdbc.sql("select content from casework.procedure where id = :id")
                .param("id", id)
                .query((row, number) -> json.read(row.getString(1), Procedure.class))
                .optional()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** The same procedure under the id of its content, kept. */
    @Transactional
    public Procedure keep(Procedure given) {
        Procedure procedure = given.id().equals(NONE) ? named(given) : given;
        if (!known.containsKey(procedure.id())) {
            jdbc.sql("""
                            insert into casework.procedure (id, code, content) values (:id, :code, :content::jsonb)
                            on conflict (id) do nothing
                            """)
                    .param("id", procedure.id())
                    .param("code", procedure.code())
                    .param("content", json.write(procedure))
                    .update();
        }
        return procedure;
    }

    /** Most applications are handled as one before was: to find that one is quicker than to digest it again. */
    private Procedure named(Procedure given) {
        if (named.size() > MOST) {
            named.clear();
        }
        return named.computeIfAbsent(given, unnamed -> {
            byte[] digest = new Sm3().field(json.write(unnamed)).end();
            return unnamed.named(UUID.nameUUIDFromBytes(digest));
        });
    }

    /** What a place offers by itself from a day on. */
    @Transactional
    public Procedure publish(Procedure given, String region, LocalDate from, @Nullable LocalDate to) {
        Procedure procedure = keep(given);
        jdbc.sql("""
                        insert into casework.published (code, region, procedure, valid_from, valid_to)
                        values (:code, :region, :procedure, :from, :to)
                        on conflict (code, region, valid_from) do update set procedure = excluded.procedure,
                            valid_to = excluded.valid_to
                        """)
                .param("code", procedure.code())
                .param("region", region)
                .param("procedure", procedure.id())
                .param("from", from)
                .param("to", to)
                .update();
        return procedure;
    }

    /** Of the place, else of its city, else of its province. */
    public Optional<Procedure> published(String code, String region, LocalDate on) {
        return jdbc.sql("""
                        select procedure from casework.published
                        where code = :code and region in (:region, :city, :province)
                            and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        order by region desc, valid_from desc limit 1
                        """)
                .param("code", code)
                .param("region", region)
                .param("city", region.substring(0, 4) + "00")
                .param("province", region.substring(0, 2) + "0000")
                .param("on", on)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .map(this::of);
    }
}
