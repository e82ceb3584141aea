package org.yingshu.naming.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.naming.NamingEvent;
import org.yingshu.naming.NamingProblem;
import org.yingshu.naming.NamingSettings;

/** The declaration's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NamingSettings.class)
class NamingConfiguration {

    /** For the listener's condition: of all that is granted in a place, few things are registrations. */
    @Bean
    Set<String> namingItems(NamingSettings settings) {
        return settings.items();
    }

    @Bean
    JsonStateTable<Declaration> declarationTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "naming.declaration", Declaration.class)
                .column("number", Declaration::number)
                .column("name", Declaration::name)
                .column("trade_name", it -> it.parts().tradeName())
                .column("region", Declaration::region)
                .column("organisations", NamingConfiguration::parties)
                .column("subject", Declaration::subject)
                .column("status", Declaration::status)
                .column("until", Declaration::until)
                .column("words", it -> String.join(" ", it.name(), it.number(), it.declarer()))
                .column("at", Declaration::at);
    }

    private static List<UUID> parties(Declaration it) {
        return Stream.of(it.subject(), it.office()).filter(Objects::nonNull).toList();
    }

    @Bean
    StreamKind<Declaration, DeclarationCommand, NamingEvent> declarationKind(
            JsonStateTable<Declaration> declarationTable) {
        return new StreamKind<>(
                "naming.declaration",
                new DeclarationLife(),
                declarationTable,
                NamingEvent.class,
                NamingProblem.values());
    }
}
