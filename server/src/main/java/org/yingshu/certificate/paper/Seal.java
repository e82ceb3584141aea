package org.yingshu.certificate.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.yingshu.engine.proof.Sm2Key;

/**
 * The electronic seal of an organisation (R6.18).
 *
 * @param x509 the certificate of its key, signed by the key itself: the platform is no authority for keys
 * @param picture PNG, as it is seen on papers
 */
public record Seal(
        UUID id,
        UUID organisation,
        String name,
        Sm2Key key,
        byte[] x509,
        byte[] picture,
        LocalDate validFrom,
        LocalDate validTo) {}
