package org.yingshu.directory.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.SearchText;
import org.yingshu.directory.model.Version;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;

@Repository
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, OrganisationDraft draft, String source) {
        Map<String, @Nullable Object> values = values(id, draft);
        values.put("source", source);
        values.put("validFrom", draft.validFrom());
        write("""
                insert into directory.organisation (id, name, short_name, name_en, region, level, kind, rank, parent, credit_code,
                    address, duties, valid_from, source, search)
                values (:id, :name, :shortName, :nameEn, :region, :level, :kind, :rank, cast(:parent as uuid), :creditCode,
                    :address, :duties, cast(:validFrom as date), :source, :search)
                """, values, draft);
    }

    void update(UUID id, int version, OrganisationDraft draft) {
        Map<String, @Nullable Object> values = values(id, draft);
        values.put("version", version);
        values.put("validFrom", draft.validFrom());
        Version.check(write("""
                update directory.organisation set version = version + 1, name = :name, short_name = :shortName,
                    name_en = :nameEn, region = :region, level = :level, kind = :kind, rank = :rank, parent = cast(:parent as uuid),
                    credit_code = :creditCode, address = :address, duties = :duties,
                    valid_from = cast(:validFrom as date), search = :search
                where id = :id and version = :version
                """, values, draft));
    }

    private int write(String statement, Map<String, ?> values, OrganisationDraft draft) {
        try {
            return jdbc.sql(statement).params(values).update();
        } catch (DuplicateKeyException e) {
            boolean code = String.valueOf(e.getMessage()).contains("organisation_credit_code_key");
            throw new ProblemException(
                    code ? DirectoryProblem.CODE_TAKEN : DirectoryProblem.NAME_TAKEN,
                    code ? String.valueOf(draft.creditCode()) : draft.name());
        }
    }

    private static Map<String, @Nullable Object> values(UUID id, OrganisationDraft draft) {
        var names = new ArrayList<>(List.of(draft.name().strip(), draft.shortNameOrName()));
        draft.aliasesOrNone().forEach(alias -> names.add(alias.name().strip()));
        if (!draft.nameEnOrNone().isEmpty()) {
            names.add(draft.nameEnOrNone());
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("name", draft.name().strip());
        values.put("shortName", draft.shortNameOrName());
        values.put("nameEn", draft.nameEnOrNone());
        values.put("region", draft.region());
        values.put("level", draft.level().name());
        values.put("kind", draft.kind().name());
        values.put("rank", draft.kind().rank());
        values.put("parent", draft.parent());
        values.put("creditCode", blankToNull(draft.creditCode()));
        values.put("address", blankToNull(draft.address()));
        values.put("duties", blankToNull(draft.duties()));
        values.put("search", SearchText.of(names));
        return values;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The names as the draft has them; former ones stay. */
    void replaceNames(UUID id, OrganisationDraft draft) {
        jdbc.sql("delete from directory.organisation_name where organisation = :id and kind <> 'FORMER'")
                .param("id", id)
                .update();
        if (!draft.shortNameOrName().equals(draft.name().strip())) {
            addName(id, draft.shortNameOrName(), "SHORT", null, null);
        }
        for (OrganisationDraft.AliasDraft alias : draft.aliasesOrNone()) {
            addName(id, alias.name().strip(), "ALIAS", alias.validFrom(), alias.validTo());
        }
    }

    void addName(UUID id, String name, String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into directory.organisation_name (id, organisation, name, kind, valid_from, valid_to)
                        values (:nameId, :id, :name, :kind, :from, :to)
                        """)
                .param("nameId", Ids.next())
                .param("id", id)
                .param("name", name)
                .param("kind", kind)
                .param("from", from, Types.DATE)
                .param("to", to, Types.DATE)
                .update();
    }

    void replacePosts(UUID id, List<OrganisationDraft.PostDraft> posts) {
        jdbc.sql("delete from directory.post where organisation = :id")
                .param("id", id)
                .update();
        for (OrganisationDraft.PostDraft post : posts) {
            jdbc.sql("""
                            insert into directory.post (id, organisation, title, holder, duties, valid_from, valid_to)
                            values (:postId, :id, :title, :holder, :duties, :from, :to)
                            """)
                    .param("postId", Ids.next())
                    .param("id", id)
                    .param("title", post.title().strip())
                    .param("holder", blankToNull(post.holder()), Types.VARCHAR)
                    .param("duties", blankToNull(post.duties()), Types.VARCHAR)
                    .param("from", post.validFrom(), Types.DATE)
                    .param("to", post.validTo(), Types.DATE)
                    .update();
        }
    }

    void dissolve(UUID id, int version, LocalDate last) {
        Version.check(jdbc.sql("""
                        update directory.organisation set valid_to = :last, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .param("last", last)
                .update());
        jdbc.sql("""
                        update directory.group_member set valid_to = :last
                        where organisation = :id and (valid_to is null or valid_to > :last)
                            and (valid_from is null or valid_from <= :last)
                        """).param("id", id).param("last", last).update();
    }

    /** Whether making the one a part of the other would close a circle. */
    boolean isBelow(UUID other, UUID id) {
        return jdbc.sql("""
                        with recursive up (id, parent) as (
                            select id, parent from directory.organisation where id = :other
                            union select o.id, o.parent from directory.organisation o join up on o.id = up.parent)
                        select exists (select 1 from up where id = :id)
                        """)
                .param("other", other)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean regionExists(String code, LocalDate on) {
        return jdbc.sql("""
                        select exists (select 1 from directory.region
                            where code = :code and daterange(valid_from, valid_to, '[]') @> :on)
                        """)
                .param("code", code)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
