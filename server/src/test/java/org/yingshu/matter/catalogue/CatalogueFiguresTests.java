package org.yingshu.matter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.ItemKind;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.catalogue.CatalogueFigures.Count;
import org.yingshu.matter.catalogue.CatalogueFigures.Trait;

class CatalogueFiguresTests {

    @Test
    void theShareIsOfLimitsInOneUnitOnlyAndOfItemsNotOfBundles() {
        CatalogueFigures figures = CatalogueFigures.of(List.of(
                row(ServiceKind.ITEM, "20工作日", "5工作日", Risk.INSTANT, 0),
                row(ServiceKind.ITEM, "10工作日", "5工作日", Risk.STRICT, 1),
                row(ServiceKind.ITEM, "30日", "3工作日", Risk.STRICT, 1),
                row(ServiceKind.ITEM, null, "1工作日", Risk.STRICT, 0),
                row(ServiceKind.BUNDLE, null, "1工作日", null, 0)));

        assertThat(figures.items()).isEqualTo(4);
        assertThat(figures.shortened()).isEqualByComparingTo("62.5");
        assertThat(figures.counts())
                .contains(
                        new Count(Trait.COMPARABLE, 2),
                        new Count(Trait.INSTANT, 1),
                        new Count(Trait.NO_VISIT, 2),
                        new Count(Trait.ONLINE, 4),
                        new Count(Trait.NO_MATERIAL, 2));
    }

    @Test
    void nothingComparableIsNoShare() {
        assertThat(CatalogueFigures.of(List.of()).shortened()).isNull();
    }

    private static ItemRow row(
            ServiceKind kind, @Nullable String statutory, @Nullable String promised, @Nullable Risk risk, int visits) {
        return new ItemRow(
                UUID.randomUUID(),
                kind,
                "code",
                Words.NONE,
                "市住建局",
                ItemKind.PERMISSION,
                risk,
                statutory == null ? null : Limit.parse(statutory),
                promised == null ? null : Limit.parse(promised),
                visits,
                visits,
                BigDecimal.ZERO,
                List.of(Channel.WEB),
                1,
                "base",
                1);
    }
}
