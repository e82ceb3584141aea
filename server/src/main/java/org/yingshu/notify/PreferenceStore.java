package org.yingshu.notify;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PreferenceStore {

    private final JdbcClient jdbc;

    PreferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Preference of(UUID account) {
        return jdbc.sql("""
                        select account, language, email, phone, by_email, by_sms from notify.preference
                        where account = :account
                        """)
                .param("account", account)
                .query(DataClassRowMapper.newInstance(Preference.class))
                .optional()
                .orElseGet(() -> Preference.unsaid(account));
    }

    List<Preference> wantingLetters(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select account, language, email, phone, by_email, by_sms from notify.preference
                        where account = any(:accounts) and (by_email or by_sms)
                        """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(DataClassRowMapper.newInstance(Preference.class))
                .list();
    }

    void save(Preference wish) {
        jdbc.sql("""
                        insert into notify.preference (account, language, email, phone, by_email, by_sms)
                        values (:account, :language, :email, :phone, :byEmail, :bySms)
                        on conflict (account) do update set language = excluded.language, email = excluded.email,
                            phone = excluded.phone, by_email = excluded.by_email, by_sms = excluded.by_sms
                        """).paramSource(new SimplePropertySqlParameterSource(wish)).update();
    }
}
