package org.yingshu.directory.register;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.Conditions;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.model.Version;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.secret.Secrets;

/** People; their numbers are encrypted, and a person is found again by the digest of the number. */
@Repository
class PersonStore {

    private static final String ROW = """
            select p.id, p.version, p.name, p.region, p.citizen_id_masked, p.phone_masked, p.employer, p.source, p.position,
                (select r.name from directory.region r where r.code = p.region
                    order by r.valid_to desc nulls first limit 1) as region_name
            from directory.person p
            """;

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final Secrets secrets;

    PersonStore(JdbcClient jdbc, FilterClient lists, Secrets secrets) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.secrets = secrets;
    }

    /** The personal numbers of one person in full. */
    record Numbers(String citizenId, @Nullable String phone) {}

    Page<PersonRow> list(RegisterFilter filter, @Nullable String after, int size) {
        Conditions conditions = new Conditions()
                .and("starts_with(p.region, :region)", "region", filter.regionPrefix())
                .behind(Cursor.parse(after), "p.position");
        // A whole number finds its person without being stored in the clear; a part of one finds nobody.
        Optional<CitizenId> number = number(filter.q());
        number.ifPresentOrElse(
                id -> conditions.and("p.citizen_id_digest = :digest", "digest", secrets.digest(id.value())),
                () -> conditions.found("p.search", filter.q()));
        List<PersonRow> found = lists.sql(ROW + conditions.where() + " order by p.position, p.id limit :limit")
                .params(conditions.parameters())
                .param("limit", size + 1)
                .query(DataClassRowMapper.newInstance(PersonRow.class))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.position(), row.id()).toString(), null);
    }

    private static Optional<CitizenId> number(@Nullable String typed) {
        return typed != null && CitizenId.parse(typed) instanceof CodeReading.Valid<CitizenId>(var id, var changes)
                ? Optional.of(id)
                : Optional.empty();
    }

    PersonRow get(UUID id) {
        return jdbc.sql(ROW + "where p.id = :id")
                .param("id", id)
                .query(PersonRow.class)
                .single();
    }

    Numbers numbers(UUID id) {
        return jdbc.sql("select citizen_id_encrypted, phone_encrypted from directory.person where id = :id")
                .param("id", id)
                .query((row, number) -> {
                    byte[] phone = row.getBytes("phone_encrypted");
                    return new Numbers(
                            secrets.decrypt(row.getBytes("citizen_id_encrypted"), place("citizen-id", id)),
                            phone == null ? null : secrets.decrypt(phone, place("phone", id)));
                })
                .single();
    }

    private static String place(String what, UUID id) {
        return "directory.person." + what + "/" + id;
    }

    void insert(UUID id, PersonDraft draft, CitizenId citizenId, String source) {
        write("""
                insert into directory.person (id, name, region, citizen_id_encrypted, citizen_id_digest,
                    citizen_id_masked, phone_encrypted, phone_masked, employer, source, search)
                values (:id, :name, :region, :citizenId, :digest, :citizenMasked, :phone, :phoneMasked, :employer,
                    :source, :search)
                """, id, draft, citizenId, 0, source);
    }

    void update(UUID id, int version, PersonDraft draft, @Nullable CitizenId citizenId) {
        Version.check(write("""
                update directory.person set version = version + 1, name = :name, region = :region, employer = :employer,
                    citizen_id_encrypted = coalesce(:citizenId, citizen_id_encrypted),
                    citizen_id_digest = coalesce(:digest, citizen_id_digest),
                    citizen_id_masked = coalesce(:citizenMasked, citizen_id_masked),
                    phone_encrypted = coalesce(:phone, phone_encrypted),
                    phone_masked = coalesce(:phoneMasked, phone_masked), search = :search
                where id = :id and version = :version
                """, id, draft, citizenId, version, ""));
    }

    private int write(
            String statement, UUID id, PersonDraft draft, @Nullable CitizenId citizenId, int version, String source) {
        String phone = draft.phone() == null || draft.phone().isBlank() ? null : draft.phone();
        byte[] encrypted = citizenId == null ? null : secrets.encrypt(citizenId.value(), place("citizen-id", id));
        try {
            return jdbc.sql(statement)
                    .param("id", id)
                    .param("version", version)
                    .param("name", draft.name().strip())
                    .param("region", draft.region())
                    .param("citizenId", encrypted, Types.BINARY)
                    .param("digest", citizenId == null ? null : secrets.digest(citizenId.value()), Types.BINARY)
                    .param("citizenMasked", citizenId == null ? null : citizenId.shown(), Types.VARCHAR)
                    .param("phone", phone == null ? null : secrets.encrypt(phone, place("phone", id)), Types.BINARY)
                    .param("phoneMasked", phone == null ? null : Phones.masked(phone), Types.VARCHAR)
                    .param("employer", draft.employer(), Types.VARCHAR)
                    .param("source", source)
                    .param("search", SearchText.ofPerson(draft.name().strip()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ProblemException(
                    DirectoryProblem.CODE_TAKEN, citizenId == null ? draft.name() : citizenId.shown());
        }
    }
}
