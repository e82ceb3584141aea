package org.yingshu.identity.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are too easy. Length counts, not a mixture of kinds of characters, which only makes people write
 * Xuchang@2026 (NIST SP 800-63B-4 3.1.1.2).
 */
public record PasswordRule(int shortest) {

    private static final int LONGEST = 128;
    private static final int DIFFERENT = 5;
    private static final int PART = 4;
    private static final String RUNS =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc";
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "admin",
            "administrator",
            "welcome",
            "yingshu",
            "woaini",
            "iloveyou",
            "abc123",
            "letmein",
            "changeme",
            "test",
            "user",
            "root",
            "henan",
            "xuchang",
            "zhengzhou",
            "yingshang");

    /** Message code of what is wrong; empty where it may be used. */
    public Optional<String> weakness(String password, String login) {
        if (password.codePointCount(0, password.length()) < shortest) {
            return Optional.of("identity.weak.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.weak.long");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (login.length() >= PART && plain.contains(login)) {
            return Optional.of("identity.weak.login");
        }
        if (plain.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of("identity.weak.same");
        }
        return rest(plain).length() < DIFFERENT ? Optional.of("identity.weak.common") : Optional.empty();
    }

    /** What is left of a password without the words and rows of keys that everybody tries, and the digits of a year. */
    private static String rest(String plain) {
        String left = plain;
        for (String word : COMMON) {
            left = left.replace(word, " ");
        }
        var kept = new StringBuilder();
        for (int i = 0; i < left.length(); ) {
            int run = run(left, i);
            if (run >= PART) {
                i += run;
            } else {
                kept.append(left.charAt(i++));
            }
        }
        return kept.toString().replaceAll("(19|20)\\d\\d|[\\s\\p{Punct}]", "");
    }

    private static int run(String text, int from) {
        int longest = 0;
        for (int length = PART; from + length <= text.length(); length++) {
            String part = text.substring(from, from + length);
            String back = new StringBuilder(part).reverse().toString();
            if (part.contains(" ") || !RUNS.contains(part) && !RUNS.contains(back)) {
                break;
            }
            longest = length;
        }
        return longest;
    }
}
