package org.yingshu.certificate.kind;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateType;
import org.yingshu.shared.naming.KnownNames;

/** Types of certificates in English, also of packs that are not in use any more. */
@Component
@Order(30)
class TypeNames implements KnownNames {

    private final TypeStore store;

    TypeNames(TypeStore store) {
        this.store = store;
    }

    @Override
    public Map<String, String> english() {
        return store.all().stream()
                .filter(type -> !type.english().isEmpty())
                .collect(Collectors.toMap(CertificateType::name, CertificateType::english, (one, other) -> one));
    }
}
