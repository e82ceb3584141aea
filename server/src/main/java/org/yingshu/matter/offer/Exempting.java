package org.yingshu.matter.offer;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.matter.MaterialExemptions;
import org.yingshu.matter.MaterialExemptions.Exemption;

/**
 * Items as a place handles them on a day. What its lists say nobody has to bring is supplied by somebody else from here on,
 * so that guides, plain pages, forms and the composer's savings cannot say different things.
 */
@Component
public class Exempting {

    private final ObjectProvider<MaterialExemptions> lists;

    Exempting(ObjectProvider<MaterialExemptions> lists) {
        this.lists = lists;
    }

    public Item at(PackItem item, String region, LocalDate on) {
        Item handled = item.at(region, on);
        MaterialExemptions known = lists.getIfAvailable();
        Map<String, Exemption> exempt = known == null ? Map.of() : known.of(item.code(), region);
        return exempt.isEmpty()
                ? handled
                : handled.needing(handled.materials().stream()
                        .map(need -> exempted(need, exempt))
                        .toList());
    }

    private static MaterialNeed exempted(MaterialNeed need, Map<String, Exemption> exempt) {
        Exemption exemption = exempt.get(need.material());
        return exemption == null || need.supply() != Supply.APPLICANT
                ? need
                : new MaterialNeed(
                        need.material(),
                        need.name(),
                        exemption.supply(),
                        exemption.from(),
                        need.when(),
                        need.tolerable(),
                        need.promisable());
    }
}
