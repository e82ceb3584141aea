package org.yingshu.matter.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.MatterProblem;

/** The kind of stream of drafts, and their table. */
@Configuration(proxyBeanMethods = false)
class RuleDraftConfiguration {

    @Bean
    JsonStateTable<RuleDraft> ruleDraftTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "matter.rule_draft", RuleDraft.class)
                .column("item", RuleDraft::item)
                .column("rule", RuleDraft::rule)
                .column("region", RuleDraft::place)
                .column("status", RuleDraft::status)
                .column("changed_by", RuleDraft::changedBy)
                .column("changed_at", RuleDraft::changedAt);
    }

    @Bean
    StreamKind<RuleDraft, RuleDraftLife.Command, RuleDraftEvent> ruleDraftKind(
            JsonStateTable<RuleDraft> ruleDraftTable) {
        return new StreamKind<>(
                "matter.draft", new RuleDraftLife(), ruleDraftTable, RuleDraftEvent.class, MatterProblem.values());
    }
}
