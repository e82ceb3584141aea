package org.yingshu.packs;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.HolderKind;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Pack;

/** Hands the types of certificates over, with the names that their fields have as data elements. */
@Component
class PackCertificates {

    private static final Pattern YEARS = Pattern.compile("(\\d+)年");
    private static final Pattern MONTHS = Pattern.compile("(\\d+)个?月");

    private final CertificateTypes types;

    PackCertificates(CertificateTypes types) {
        this.types = types;
    }

    void take(List<Pack> packs) {
        Map<String, Element> elements = new HashMap<>();
        packs.forEach(pack -> pack.elements().forEach(element -> elements.put(element.code(), element)));
        for (Pack pack : packs) {
            types.load(pack.certificates().stream()
                    .map(one -> type(one, pack.code(), elements))
                    .toList());
        }
    }

    private static CertificateType type(
            org.yingshu.engine.pack.model.CertificateType given, String pack, Map<String, Element> elements) {
        return new CertificateType(
                given.code(),
                given.name().zh(),
                given.name().en(),
                given.issuer(),
                HolderKind.valueOf(given.holder().name()),
                given.fields().stream().map(code -> field(code, elements.get(code))).toList(),
                months(given.validity()),
                pack);
    }

    private static CertificateType.Field field(String code, @Nullable Element element) {
        return element == null
                ? new CertificateType.Field(code, code, false, false)
                : new CertificateType.Field(code, element.name().zh(), false, element.sensitive());
    }

    /** 3年, 6个月; without an end for 长期. */
    private static @Nullable Integer months(String validity) {
        Matcher years = YEARS.matcher(validity);
        if (years.matches()) {
            return Math.toIntExact(Period.ofYears(Integer.parseInt(years.group(1))).toTotalMonths());
        }
        Matcher months = MONTHS.matcher(validity);
        return months.matches() ? Integer.valueOf(months.group(1)) : null;
    }
}
