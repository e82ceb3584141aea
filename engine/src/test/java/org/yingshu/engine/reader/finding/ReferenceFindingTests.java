package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import org.junit.jupiter.api.Test;

class ReferenceFindingTests {

    private static PlanFixture with(String text) {
        return soundPlan().measure("规范窗口服务", text);
    }

    @Test
    void completeReferencesAreSilent() {
        assertThat(with("落实《窗口服务规范》（云政办〔2029〕7号），推广“一次告知”做法。").findings())
                .noneMatch(found -> found.rule().startsWith("reference."));
    }

    @Test
    void aNumberWithoutItsLastPartIsTold() {
        assertThat(with("落实《窗口服务规范》（云政办〔2029〕号）。").rules()).contains("reference.number-missing");
    }

    @Test
    void aDocumentThatNobodyCanFindIsTold() {
        assertThat(with("落实《关于规范窗口服务的通知》。").rules()).contains("reference.issuer-missing");
        for (String known : new String[] {
            "落实《关于规范窗口服务的通知》（云政办〔2029〕7号）。",
            "落实省数据局《关于规范窗口服务的通知》。",
            "落实《云州市人民政府关于规范窗口服务的通知》。",
            "落实《行政许可法》。",
            "出台《关于规范窗口服务的通知》。"
        }) {
            assertThat(with(known).rules()).as(known).doesNotContain("reference.issuer-missing");
        }
    }

    @Test
    void anOpenQuotationIsTold() {
        assertThat(with("推广“一次告知做法，公布服务承诺。").rules()).contains("reference.unbalanced");
        assertThat(with("落实《窗口服务规范，公布服务承诺。").rules()).contains("reference.unbalanced");
    }

    @Test
    void anAttachmentThatTheFileLacksIsTold() {
        assertThat(with("服务用语见附件7。").rules()).contains("reference.attachment-missing");
        assertThat(with("服务用语见附件1。").rules()).doesNotContain("reference.attachment-missing");
    }

    @Test
    void anotherNumberOfItemsIsTold() {
        assertThat(with("做好四项工作：公布清单、培训人员、检查考核。").rules()).contains("reference.count-of-items");
        assertThat(with("做好三项工作：公布清单、培训人员、检查考核。").rules()).doesNotContain("reference.count-of-items");
    }
}
