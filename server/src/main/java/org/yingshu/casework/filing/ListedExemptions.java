package org.yingshu.casework.filing;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.ExemptMaterials;
import org.yingshu.certificate.ExemptMaterials.Mark;
import org.yingshu.engine.flow.Supply;
import org.yingshu.matter.MaterialExemptions;

/** The certificate module's lists, where items are offered: casework knows both, and they do not know each other. */
@Component
class ListedExemptions implements MaterialExemptions {

    private final ExemptMaterials materials;

    ListedExemptions(ExemptMaterials materials) {
        this.materials = materials;
    }

    @Override
    public Map<String, Exemption> of(String item, String region) {
        return materials.marks(item, region).stream()
                .collect(Collectors.toMap(Mark::material, ListedExemptions::exemption));
    }

    private static Exemption exemption(Mark mark) {
        return mark.certificate()
                ? new Exemption(Supply.CERTIFICATE, mark.source())
                : new Exemption(Supply.SHARED, mark.sourceName());
    }
}
