package org.yingshu.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.kind.TypeStore;

/** The types of certificates: loaded from packs, asked by other modules. */
@Component
public class CertificateTypes {

    private final TypeStore store;

    CertificateTypes(TypeStore store) {
        this.store = store;
    }

    /** Takes over the types of a pack: new ones with a first template, known ones as they are now. None goes away. */
    @Transactional
    public void load(Collection<CertificateType> types) {
        types.forEach(store::put);
    }

    @Transactional(readOnly = true)
    public List<CertificateType> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<CertificateType> of(String code) {
        return store.find(code);
    }
}
