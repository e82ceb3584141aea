package org.yingshu.certificate.authorising;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yingshu.shared.secret.Secrets;

/** The codes that a holder reads out or shows: short enough to be typed, kept only as a digest. */
@Component
class Codes {

    /** Nothing that could be taken for something else: 31 signs, so eight of them are 850 thousand million codes. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Secrets secrets;

    Codes(Secrets secrets) {
        this.secrets = secrets;
    }

    String next() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }

    byte[] digest(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return secrets.digest("certificate.authorisation/" + plain);
    }

    /** In two halves, as people read it out. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
