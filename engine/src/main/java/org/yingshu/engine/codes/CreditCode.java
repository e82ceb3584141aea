package org.yingshu.engine.codes;

import java.util.Optional;
import org.yingshu.engine.codes.Refusal.Reason;

/**
 * 统一社会信用代码 (GB 32100-2015): department, class, 6 digits of region, 9 characters of organisation code, check
 * character.
 */
public record CreditCode(String value) implements Code {

    private static final int LENGTH = 18;

    /** No I, O, S, V and Z, which are mistaken for digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** 3^(i-1) mod 31. */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        check(value).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    public static CodeReading<CreditCode> parse(String text) {
        return Typed.of(text).read(CreditCode::check, CreditCode::new);
    }

    private static Optional<Refusal> check(String value) {
        CodeKind kind = CodeKind.CREDIT_CODE;
        return Characters.wrongLength(kind, value, LENGTH)
                .or(() -> Characters.wrongCharacter(kind, value, 1, 2, ALPHABET))
                .or(() -> Characters.wrongCharacter(kind, value, 3, 8, Characters.DIGITS))
                .or(() -> Characters.wrongCharacter(kind, value, 9, LENGTH, ALPHABET))
                .or(() -> Characters.wrongCheck(
                        kind,
                        Reason.ORGANISATION_CHECK,
                        value,
                        17,
                        OrganisationCode.checkCharacter(value.substring(8, 16))))
                .or(() -> Characters.wrongCheck(kind, Reason.CHECK_CHARACTER, value, LENGTH, checkCharacter(value)));
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        int modulus = ALPHABET.length();
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    /** The department that registers: 9 is market supervision. */
    public char department() {
        return value.charAt(0);
    }

    /** The class of organisation within the department: under 9, 1 is an enterprise. */
    public char organisationClass() {
        return value.charAt(1);
    }

    /** The region of the registering authority, 6 digits. */
    public String regionDigits() {
        return value.substring(2, 8);
    }

    /** The region of the registering authority; empty for 100000, a central authority, and other digits outside GB/T 2260. */
    public Optional<RegionCode> region() {
        return RegionCode.parse(regionDigits()) instanceof CodeReading.Valid<RegionCode> valid
                ? Optional.of(valid.code())
                : Optional.empty();
    }

    public OrganisationCode organisation() {
        return new OrganisationCode(value.substring(8, 17));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CREDIT_CODE;
    }

    @Override
    public String toString() {
        return value;
    }
}
