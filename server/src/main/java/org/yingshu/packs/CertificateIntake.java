package org.yingshu.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.HolderKind;
import org.yingshu.engine.calendar.limit.BadLimit;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.pack.model.CertificateType.Sealing;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Pack;

/** Hands the packs' types of certificates to the module that issues them. */
@Component
class CertificateIntake {

    private final CertificateTypes types;

    CertificateIntake(CertificateTypes types) {
        this.types = types;
    }

    void take(List<Pack> packs) {
        Map<String, Element> elements = new HashMap<>();
        packs.forEach(pack -> pack.elements().forEach(element -> elements.put(element.code(), element)));
        var all = new ArrayList<CertificateType>();
        for (Pack pack : packs) {
            pack.certificates().forEach(certificate -> all.add(type(certificate, pack.code(), elements)));
        }
        types.load(all);
    }

    private static CertificateType type(
            org.yingshu.engine.pack.model.CertificateType certificate, String pack, Map<String, Element> elements) {
        var fields = new ArrayList<CertificateType.Field>();
        for (String code : certificate.fields()) {
            Element element = elements.get(code);
            // Shown where the case has it: who holds a flat or a connection may be a person or an enterprise.
            fields.add(new CertificateType.Field(
                    code, element == null ? code : element.name().zh(), false, element != null && element.sensitive()));
        }
        return new CertificateType(
                certificate.code(),
                certificate.name().zh(),
                certificate.name().en(),
                certificate.issuer(),
                HolderKind.valueOf(certificate.holder().name()),
                fields,
                months(certificate.validity()),
                pack,
                certificate.sealing() == Sealing.AT_ISSUE);
    }

    /** 3年 is 36; 长期, and what is no number of months, has no end. */
    private static @Nullable Integer months(String validity) {
        try {
            Limit limit = Limit.parse(validity);
            boolean byMonth = limit.unit() == LimitUnit.MONTH || limit.unit() == LimitUnit.YEAR;
            return byMonth ? limit.months() : null;
        } catch (BadLimit e) {
            return null;
        }
    }
}
