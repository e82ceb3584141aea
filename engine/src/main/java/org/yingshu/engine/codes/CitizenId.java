package org.yingshu.engine.codes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.codes.Refusal.Reason;

/**
 * 公民身份号码 (GB 11643): 6 digits of region, 8 of birth date, 3 of sequence, check character.
 *
 * <p>The region is the one where the number was given, under the code of that time; so only its province is checked. The
 * number is personal: {@link #toString} and {@link #shown} mask it.
 */
public record CitizenId(String value) implements Code {

    /** As the number says it, by the parity of its 17th digit. */
    public enum Sex {
        FEMALE,
        MALE
    }

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** Numbers have been given since the 1980s: an earlier year of birth is a slip. */
    private static final int FIRST_BIRTH_YEAR = 1850;

    public CitizenId {
        check(value).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    public static CodeReading<CitizenId> parse(String text) {
        return Typed.of(text).read(CitizenId::check, CitizenId::new);
    }

    /** As {@link #parse(String)}, and refuses who is born after today. */
    public static CodeReading<CitizenId> parse(String text, LocalDate today) {
        CodeReading<CitizenId> reading = parse(text);
        if (reading instanceof CodeReading.Valid<CitizenId>(CitizenId id, var changes)
                && id.born().isAfter(today)) {
            return new CodeReading.Refused<>(
                    new Refusal(CodeKind.CITIZEN_ID, Reason.BORN_IN_FUTURE, 7, id.value.substring(6, 14), ""));
        }
        return reading;
    }

    private static Optional<Refusal> check(String value) {
        CodeKind kind = CodeKind.CITIZEN_ID;
        return Characters.wrongLength(kind, value, LENGTH)
                .or(() -> Characters.wrongCharacter(kind, value, 1, LENGTH - 1, Characters.DIGITS))
                .or(() -> Characters.wrongCharacter(kind, value, LENGTH, LENGTH, Characters.DIGITS + "X"))
                .or(() -> Provinces.wrongProvince(kind, value))
                .or(() -> wrongBirthDate(value))
                .or(() -> Characters.wrongCheck(kind, Reason.CHECK_CHARACTER, value, LENGTH, checkCharacter(value)));
    }

    private static Optional<Refusal> wrongBirthDate(String value) {
        String digits = value.substring(6, 14);
        LocalDate born = birthDate(digits);
        return born != null && born.getYear() >= FIRST_BIRTH_YEAR
                ? Optional.empty()
                : Optional.of(new Refusal(CodeKind.CITIZEN_ID, Reason.BIRTH_DATE, 7, digits, ""));
    }

    private static @Nullable LocalDate birthDate(String digits) {
        try {
            return LocalDate.parse(digits, BIRTH);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** The region where the number was given, 6 digits, under the code of that time. */
    public String regionDigits() {
        return value.substring(0, 6);
    }

    public LocalDate born() {
        return LocalDate.parse(value.substring(6, 14), BIRTH);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The province and the last two characters: enough to tell numbers in a list apart, too little to use one. */
    @Override
    public String shown() {
        return value.substring(0, 2) + "*".repeat(LENGTH - 4) + value.substring(LENGTH - 2);
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CITIZEN_ID;
    }

    @Override
    public String toString() {
        return shown();
    }
}
