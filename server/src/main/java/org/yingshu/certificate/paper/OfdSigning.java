package org.yingshu.certificate.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.OFDSigner;
import org.ofdrw.sign.stamppos.NormalStampPos;

/** Sets a seal on an OFD file; {@link OfdCheck} looks at it again. */
final class OfdSigning {

    private OfdSigning() {}

    /** @param x and y: the upper left corner of the stamp, in millimetres */
    static byte[] sign(byte[] ofd, Seal seal, double x, double y, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var reader = new OFDReader(new ByteArrayInputStream(ofd));
                var signer = new OFDSigner(reader, out)) {
            signer.setSignContainer(new OfdSeal(seal, at));
            signer.addApPos(new NormalStampPos(1, x, y, OfdSeal.SIZE, OfdSeal.SIZE));
            signer.exeSign();
        } catch (IOException e) {
            throw new UncheckedIOException("The OFD file could not be sealed", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The OFD file could not be sealed", e);
        }
        return out.toByteArray();
    }
}
