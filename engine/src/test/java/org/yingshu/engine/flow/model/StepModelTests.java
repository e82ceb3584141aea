package org.yingshu.engine.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.flow.model.Mismatch.What;
import org.yingshu.engine.flow.order.Equivalences;

/** The dated step lists for small building projects (R13.48): their printed sums come out. */
class StepModelTests {

    private static final StepModel HENAN_2020 = model(
            LimitUnit.DAY_TIAN,
            8,
            50,
            24,
            line("地质勘察", 15),
            approval("用地规划许可、投资备案", 2),
            approval("工程规划许可、施工许可、接入申请", 7),
            line("联合监督检查", 1),
            approval("联合验收", 10),
            approval("竣工备案", 2),
            line("供排水及电力接入", 10),
            approval("不动产登记", 3));

    private static final StepModel HENAN_2021 = model(
            LimitUnit.DAY_TIAN,
            6,
            40,
            19,
            line("地质勘察", 10),
            approval("一站式施工许可", 7),
            line("联合监督检查", 1),
            new ModelStep("联合验收", BigDecimal.TEN, List.of(), "acceptance", Set.of("approval")),
            new ModelStep("竣工备案", BigDecimal.TWO, List.of(), "acceptance", Set.of("approval")),
            line("供排水及电力接入", 10),
            approval("不动产登记", 2));

    private static final StepModel XUCHANG_2022 = new StepModel(
            "construction.low-risk.xuchang",
            LimitUnit.WORKING_DAY,
            List.of(
                    line("工程地质勘察", 7),
                    new ModelStep(
                            "一站式办理施工许可",
                            BigDecimal.valueOf(5),
                            List.of("项目备案", "用地规划许可", "工程规划许可", "施工许可", "供排水及电力报装"),
                            null,
                            Set.of()),
                    line("联合监督检查", 1),
                    line("一站式联合验收备案及首次登记", 7),
                    line("供排水及电力接入", 5)),
            List.of(new Total(null, 5, BigDecimal.valueOf(25))));

    @Test
    void thePrintedSumsComeOut() {
        assertThat(HENAN_2020.check()).isEmpty();
        assertThat(HENAN_2021.check()).isEmpty();
        assertThat(XUCHANG_2022.check()).isEmpty();
    }

    @Test
    void whatDoesNotAddUpIsNamed() {
        StepModel misprinted = new StepModel(
                "misprinted",
                LimitUnit.DAY_TIAN,
                List.of(line("勘察", 15), line("许可", 7)),
                List.of(new Total(null, 3, BigDecimal.valueOf(23)), new Total("approval", null, BigDecimal.ONE)));
        assertThat(misprinted.check())
                .extracting(Mismatch::what)
                .containsExactly(What.STEPS, What.AMOUNT, What.NO_LINES);
        assertThat(misprinted.check().get(1)).satisfies(wrong -> {
            assertThat(wrong.stated()).isEqualByComparingTo("23");
            assertThat(wrong.found()).isEqualByComparingTo("22");
            assertThat(wrong.lines()).containsExactly("勘察 15", "许可 7");
        });
    }

    @Test
    void theGraphOfAListTakesAsLongAsItsSum() {
        for (StepModel model : List.of(HENAN_2020, HENAN_2021, XUCHANG_2022)) {
            assertThat(model.graph()
                            .limit(Equivalences.NONE)
                            .branches()
                            .getFirst()
                            .amount(model.unit()))
                    .isEqualByComparingTo(model.amount(null));
            assertThat(model.graph().stages()).hasSize(model.count(null));
        }
    }

    private static StepModel model(LimitUnit unit, int steps, int days, int approvals, ModelStep... lines) {
        return new StepModel(
                "construction.low-risk",
                unit,
                List.of(lines),
                List.of(
                        new Total(null, steps, BigDecimal.valueOf(days)),
                        new Total("approval", null, BigDecimal.valueOf(approvals))));
    }

    private static ModelStep line(String name, int amount) {
        return new ModelStep(name, BigDecimal.valueOf(amount), List.of(), null, Set.of());
    }

    private static ModelStep approval(String name, int amount) {
        return new ModelStep(name, BigDecimal.valueOf(amount), List.of(), null, Set.of("approval"));
    }
}
