package org.yingshu.matter;

import java.util.List;
import java.util.Random;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.flow.DataElement;

/** What stands in the forms of samples, trials and cases that nobody applied for: well-formed, and nobody's. */
public final class MadeUp {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private MadeUp() {}

    public static Object value(DataElement element, String name, String creditCode, String region, Random random) {
        return switch (element.type()) {
            case TEXT, LONG_TEXT, ADDRESS, FILE -> element.code().endsWith(".name") ? name : "演示" + element.name();
            case NUMBER -> String.valueOf(1 + random.nextInt(100));
            case MONEY -> String.valueOf(100 + random.nextInt(900));
            case DATE -> "2026-01-15";
            case CHOICE -> element.options().getFirst();
            case CHOICES -> List.of(element.options().getFirst());
            case YES_NO -> "false";
            case PERSON_ID -> "110101199003070003";
            case CREDIT_CODE -> creditCode;
            case PHONE -> "139%08d".formatted(random.nextInt(100_000_000));
            case REGION -> region;
        };
    }

    /** A well-formed credit code that nobody has: its check character is found by trying. */
    public static String creditCode(String region, int number) {
        String organisation = "MADEM" + number % 1000;
        organisation = (organisation + "0000").substring(0, 8);
        for (char inner : DIGITS.toCharArray()) {
            for (char last : DIGITS.toCharArray()) {
                String code = "91" + region + organisation + inner + last;
                if (CreditCode.parse(code).isValid()) {
                    return code;
                }
            }
        }
        throw new IllegalStateException("No credit code could be made for " + number);
    }
}
