package org.yingshu.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of certificate, such as the business licence.
 *
 * @param code such as business-licence
 * @param issuer by its standard name without its place, such as 市场监督管理局
 * @param months how long it holds; null without an end (长期)
 * @param pack where it comes from
 * @param sealedAtIssue whether the platform sets the seal with the issue; else the issuer's people set it, many at a time
 */
public record CertificateType(
        String code,
        String name,
        String english,
        String issuer,
        HolderKind holder,
        List<Field> fields,
        @Nullable Integer months,
        String pack,
        boolean sealedAtIssue) {

    /** A type that its issuer's people seal. */
    public CertificateType(
            String code,
            String name,
            String english,
            String issuer,
            HolderKind holder,
            List<Field> fields,
            @Nullable Integer months,
            String pack) {
        this(code, name, english, issuer, holder, fields, months, pack, false);
    }

    public CertificateType {
        fields = List.copyOf(fields);
        if (!code.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("A type's code is words in lower case, not '" + code + "'");
        }
    }

    /**
     * @param element the data element's code, such as enterprise.name
     * @param sensitive whether it is masked and kept encrypted
     */
    public record Field(String element, String name, boolean required, boolean sensitive) {}

    public Optional<Field> field(String element) {
        return fields.stream().filter(field -> field.element().equals(element)).findFirst();
    }

    /** The last day of a certificate that is issued on a day; null without an end. */
    public @Nullable LocalDate validTo(LocalDate issuedOn) {
        return months == null ? null : issuedOn.plusMonths(months).minusDays(1);
    }
}
