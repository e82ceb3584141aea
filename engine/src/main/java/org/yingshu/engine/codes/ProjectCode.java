package org.yingshu.engine.codes;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yingshu.engine.codes.CodeReading.Change;
import org.yingshu.engine.codes.Refusal.Reason;

/**
 * 投资项目代码 (发改投资〔2020〕1439号, GB/T 40058-2021): 24 characters in five hyphenated parts, as 2509-320193-89-01-544060:
 * year and month, region, department, type, five random digits and a check digit. Before November 2020 the first part
 * was the year, and the others region, industry, type and serial number.
 *
 * <p>The rule of the check digit is not published with the sources at hand, so only the form is checked.
 */
public record ProjectCode(String value) implements Code {

    private static final int DIGITS = 20;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})([0-9]{6})([0-9]{2})([0-9]{2})([0-9]{6})");
    private static final YearMonth SCHEME_OF_2020 = YearMonth.of(2020, 11);
    private static final int CENTURY = 2000;

    /** The first year of the national project platform; its years 13 to 20 cannot be taken for months. */
    private static final int FIRST_YEAR = 2013;

    public ProjectCode {
        check(digits(value)).ifPresent(refusal -> {
            throw refusal.asException();
        });
        if (!value.equals(hyphenated(digits(value)))) {
            throw new IllegalArgumentException("a project code is written in five hyphenated parts: " + value);
        }
    }

    public static CodeReading<ProjectCode> parse(String text) {
        Typed typed = Typed.of(text);
        Optional<Refusal> refusal = check(typed.value());
        if (refusal.isPresent()) {
            return new CodeReading.Refused<>(refusal.get());
        }
        String value = hyphenated(typed.value());
        Set<Change> changes = new HashSet<>(typed.changes());
        changes.remove(Change.HYPHENS);
        if (!typed.hyphenated().equals(value)) {
            changes.add(Change.HYPHENS);
        }
        return new CodeReading.Valid<>(new ProjectCode(value), Set.copyOf(changes));
    }

    private static Optional<Refusal> check(String digits) {
        CodeKind kind = CodeKind.PROJECT_CODE;
        return Characters.wrongLength(kind, digits, DIGITS)
                .or(() -> Characters.wrongCharacter(kind, digits, 1, DIGITS, Characters.DIGITS))
                .or(() -> wrongDate(digits));
    }

    private static Optional<Refusal> wrongDate(String digits) {
        String part = digits.substring(0, 4);
        return isYear(part) || isMonth(part)
                ? Optional.empty()
                : Optional.of(new Refusal(CodeKind.PROJECT_CODE, Reason.PROJECT_DATE, 1, part, ""));
    }

    private static boolean isYear(String part) {
        int year = Integer.parseInt(part);
        return year >= FIRST_YEAR && year <= SCHEME_OF_2020.getYear();
    }

    private static boolean isMonth(String part) {
        int month = Integer.parseInt(part.substring(2));
        return month >= 1 && month <= 12 && !month(part).isBefore(SCHEME_OF_2020);
    }

    private static YearMonth month(String part) {
        return YearMonth.of(CENTURY + Integer.parseInt(part.substring(0, 2)), Integer.parseInt(part.substring(2)));
    }

    private static String digits(String value) {
        return value.replace("-", "");
    }

    private static String hyphenated(String digits) {
        return FORM.matcher(digits).replaceAll("$1-$2-$3-$4-$5");
    }

    /** Given under the scheme in force before November 2020. */
    public boolean isOldScheme() {
        return isYear(part(0));
    }

    /** The month it was given; empty under the old scheme, which names only the {@link #year}. */
    public Optional<YearMonth> month() {
        return isOldScheme() ? Optional.empty() : Optional.of(month(part(0)));
    }

    public int year() {
        return isOldScheme() ? Integer.parseInt(part(0)) : month(part(0)).getYear();
    }

    /** The region, 6 digits. */
    public String regionDigits() {
        return part(1);
    }

    /** Central department; under the old scheme the industry. */
    public String department() {
        return part(2);
    }

    public String type() {
        return part(3);
    }

    /** Five random digits and the check digit; under the old scheme a serial number. */
    public String serial() {
        return part(4);
    }

    private String part(int index) {
        return value.split("-", -1)[index];
    }

    @Override
    public CodeKind kind() {
        return CodeKind.PROJECT_CODE;
    }

    @Override
    public String toString() {
        return value;
    }
}
