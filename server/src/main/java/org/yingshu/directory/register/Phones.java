package org.yingshu.directory.register;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers of the mainland: mobile, or with an area code. */
public final class Phones {

    private static final Pattern FORM =
            Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}");
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_BEHIND = 4;

    private Phones() {}

    /** The number without blanks, if it is one. */
    public static Optional<String> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()（）]", "");
        plain = plain.replaceFirst("^\\+?86-?(?=1)", "");
        return FORM.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** 138****5678. */
    public static String masked(String phone) {
        return phone.substring(0, SHOWN_BEFORE) + "****" + phone.substring(phone.length() - SHOWN_BEHIND);
    }
}
