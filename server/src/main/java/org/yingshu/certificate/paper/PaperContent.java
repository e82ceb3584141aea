package org.yingshu.certificate.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.kind.Face;

/**
 * What is drawn on a certificate.
 *
 * @param paperNumber of the paper that it was made of
 * @param code the QR code, PNG
 */
record PaperContent(
        Face face,
        String number,
        @Nullable String paperNumber,
        List<Row> rows,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        int edition,
        byte[] code) {

    record Row(String name, String value) {}
}
