package org.yingshu.engine.codes;

import java.util.Optional;
import org.yingshu.engine.codes.Refusal.Reason;

/** 组织机构代码 (GB 11714): 8 characters and a check character; since 2015 part of the {@link CreditCode}. */
public record OrganisationCode(String value) implements Code {

    private static final int LENGTH = 9;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CHECKS = "0123456789X";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;

    public OrganisationCode {
        check(value).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    public static CodeReading<OrganisationCode> parse(String text) {
        return Typed.of(text).read(OrganisationCode::check, OrganisationCode::new);
    }

    private static Optional<Refusal> check(String value) {
        CodeKind kind = CodeKind.ORGANISATION_CODE;
        return Characters.wrongLength(kind, value, LENGTH)
                .or(() -> Characters.wrongCharacter(kind, value, 1, LENGTH - 1, ALPHABET))
                .or(() -> Characters.wrongCharacter(kind, value, LENGTH, LENGTH, CHECKS))
                .or(() -> Characters.wrongCheck(kind, Reason.CHECK_CHARACTER, value, LENGTH, checkCharacter(value)));
    }

    /** Of 8 characters; 11 minus the weighted sum mod 11, where 10 is X and 11 is 0. */
    static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return CHECKS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** As it is printed on certificates: 12345678-X. */
    public String printed() {
        return value.substring(0, LENGTH - 1) + "-" + value.substring(LENGTH - 1);
    }

    @Override
    public CodeKind kind() {
        return CodeKind.ORGANISATION_CODE;
    }

    @Override
    public String toString() {
        return value;
    }
}
