package org.yingshu.engine.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingshu.engine.codes.CodeReading.Refused;
import org.yingshu.engine.codes.Refusal.Reason;

/** Recognises what kind of code a value is. */
public final class AnyCode {

    private static final int BIRTH_YEAR = 6;

    private AnyCode() {}

    /**
     * Reads the value as the kind its length and characters speak for.
     *
     * @param today a citizen's number with a later birth date is refused
     * @return one reading; two, both valid, for the rare value that is a credit code and a citizen's number alike
     */
    public static List<CodeReading<? extends Code>> recognise(String text, LocalDate today) {
        String value = Typed.of(text).value();
        return switch (value.codePointCount(0, value.length())) {
            case 6 -> List.of(RegionCode.parse(text));
            case 9 -> List.of(OrganisationCode.parse(text));
            case 18 -> creditCodeOrCitizenId(text, value, today);
            case 20 -> List.of(ProjectCode.parse(text));
            default -> List.of(unrecognised(value));
        };
    }

    private static List<CodeReading<? extends Code>> creditCodeOrCitizenId(String text, String value, LocalDate today) {
        CodeReading<CreditCode> credit = CreditCode.parse(text);
        CodeReading<CitizenId> citizen = CitizenId.parse(text, today);
        if (credit.isValid() && citizen.isValid()) {
            return List.of(credit, citizen);
        }
        boolean isCitizen = citizen.isValid() || (!credit.isValid() && looksLikeCitizenId(value));
        return List.of(isCitizen ? citizen : credit);
    }

    /** Seventeen digits with a year of birth where it belongs. */
    private static boolean looksLikeCitizenId(String value) {
        Optional<Refusal> noDigit = Characters.wrongCharacter(CodeKind.CITIZEN_ID, value, 1, 17, Characters.DIGITS);
        return noDigit.isEmpty() && (value.startsWith("19", BIRTH_YEAR) || value.startsWith("20", BIRTH_YEAR));
    }

    private static CodeReading<Code> unrecognised(String value) {
        Reason reason = value.isEmpty() ? Reason.EMPTY : Reason.UNRECOGNISED;
        String length = Integer.toString(value.codePointCount(0, value.length()));
        return new Refused<>(new Refusal(CodeKind.UNKNOWN, reason, 0, length, ""));
    }
}
