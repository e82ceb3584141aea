package org.yingshu.casework.filing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.codes.CreditCode;

/**
 * The stand-in for the registration system: a code in the right form that no register knows (GB 32100), made of the
 * case's number. Who has it is in the directory with it at once, so that its next application finds it.
 */
@Component
class CodeStandIn implements CodeGiving {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SOURCE = "登记系统（替身）";
    private static final int SERIAL = 6;

    private final Subjects subjects;

    CodeStandIn(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String code(CaseFile file, Kind kind, String name) {
        String code = code(kind.prefix() + file.head().region(), file.id());
        if (subjects.withCode(code).isEmpty()) {
            subjects.enter(name, code, file.head().region(), SOURCE);
        }
        return code;
    }

    /** Both check characters are found by trying. */
    private static String code(String head, UUID id) {
        StringBuilder serial = new StringBuilder();
        long seed = id.getLeastSignificantBits() ^ id.getMostSignificantBits();
        for (int i = 0; i < SERIAL; i++) {
            serial.append(ALPHABET.charAt((int) Long.remainderUnsigned(seed, ALPHABET.length())));
            seed = Long.divideUnsigned(seed, ALPHABET.length());
        }
        String stem = head + "MA" + serial;
        for (char inner : (ALPHABET + "I").toCharArray()) {
            for (char last : ALPHABET.toCharArray()) {
                String tried = stem + inner + last;
                if (CreditCode.parse(tried).isValid()) {
                    return tried;
                }
            }
        }
        throw new IllegalStateException("No check character fits " + stem);
    }
}
