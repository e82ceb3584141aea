package org.yingshu.casework.handling;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseLife;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.journal.StreamKind;

/** The case's kind of stream. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseworkSettings.class)
class CaseConfiguration {

    @Bean
    StreamKind<CaseFile, CaseCommand, CaseEvent> caseKind(CaseStore cases, ProcedureStore procedures) {
        return new StreamKind<>(
                "casework.case", new CaseLife(procedures), cases, CaseEvent.class, CaseProblem.values());
    }
}
