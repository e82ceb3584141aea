package org.yingshu.casework.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.ServerTest;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.Ground.Source;
import org.yingshu.casework.SubjectKind;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.directory.Directory;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** A licence and the register come before what an enterprise says of itself, and say nothing of another. */
@ServerTest
class RegisteredFactsTests {

    private static final String CODE = "91411025MAE1Q3C698";
    private static final String NAME = "许昌示例新材料有限公司";

    @Autowired
    RegisteredFacts facts;

    @Autowired
    Subjects subjects;

    @Autowired
    Certificates certificates;

    @Autowired
    Directory directory;

    @Autowired
    Journal journal;

    private Applicant licensed() {
        SubjectView who = subjects.withCode(CODE).orElseGet(() -> subjects.enter(NAME, CODE, "411025", "测试"));
        Act act = Act.ofSystem("test", journal.now());
        UUID issuer = directory
                .resolve("市市场监督管理局", "411000", LocalDate.of(2026, 1, 1))
                .orElseThrow();
        var request = new IssueRequest(
                "business-licence",
                HolderKind.ENTERPRISE,
                CODE,
                NAME,
                Map.of("enterprise.name", NAME, "enterprise.credit-code", CODE, "enterprise.kind", "limited"),
                null,
                issuer,
                "411000");
        certificates.sign(certificates.issue(request, act).id(), act);
        return new Applicant(who.id(), SubjectKind.ENTERPRISE, who.name(), who.code());
    }

    @Test
    void theLicenceSaysWhatKindItIs() {
        CurrentScope.in(DataScope.ALL, () -> {
            var known = facts.of(licensed(), Map.of("enterprise.credit-code", CODE, "enterprise.kind", "partnership"));
            assertThat(known.get("enterprise.kind"))
                    .isEqualTo(new RegisteredFacts.Known("limited", Source.CERTIFICATE));
            assertThat(known.get("enterprise.region")).isEqualTo(new RegisteredFacts.Known("411025", Source.DIRECTORY));
            return true;
        });
    }

    @Test
    void itSaysNothingOfACompanyThatIsFoundedByIt() {
        CurrentScope.in(DataScope.ALL, () -> {
            assertThat(facts.of(licensed(), Map.of("enterprise.kind", "partnership")))
                    .isEmpty();
            return true;
        });
    }
}
