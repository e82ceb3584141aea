package org.yingshu.feedback.model;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.ReviewEvent.Reviewer;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.secret.Secrets;

/** Names and telephones of those who spoke up: masked where they are shown, encrypted where they are kept. */
@Component
public class Contacts {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE = 12;
    private static final String PHONE = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Contacts(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A contact in full. */
    public record Open(String name, String phone) {}

    /**
     * @param about the id of the review or question that the contact belongs to
     * @return null where no name was given
     */
    public @Nullable Reviewer reviewer(
            UUID about, @Nullable String name, @Nullable String phone, @Nullable UUID subject, @Nullable UUID account) {
        String plainName = name == null ? "" : name.strip();
        String plainPhone = phone == null ? "" : phone.replaceAll("[\\s()（）]", "");
        if (plainName.isEmpty() && plainPhone.isEmpty() && account == null) {
            return null;
        }
        if (!plainPhone.isEmpty() && !plainPhone.matches(PHONE)) {
            throw new ProblemException(FeedbackProblem.PHONE);
        }
        if (plainName.isEmpty()) {
            throw new ProblemException(FeedbackProblem.NAME_NEEDED);
        }
        if (plainPhone.isEmpty() && account == null) {
            throw new ProblemException(FeedbackProblem.PHONE);
        }
        byte[] sealed = secrets.encrypt(plainName + "\n" + plainPhone, place(about));
        return new Reviewer(
                plainName.substring(0, 1) + "**",
                plainPhone.isEmpty() ? "" : masked(plainPhone),
                Base64.getEncoder().encodeToString(sealed),
                subject,
                account);
    }

    public Open open(UUID about, Reviewer reviewer) {
        String sealed = reviewer.sealed();
        if (sealed == null) {
            return new Open(reviewer.name(), reviewer.phone());
        }
        String[] parts = secrets.decrypt(Base64.getDecoder().decode(sealed), place(about))
                .split("\n", -1);
        return new Open(parts[0], parts[1]);
    }

    /** A code that finds a thing again, told once to who gave it: 60 bits, so that nobody finds another's. */
    public String newCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What is kept of a code. */
    public String digest(String code) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(secrets.digest("feedback.code/" + plain));
    }

    private static String masked(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    private static String place(UUID about) {
        return "feedback.contact/" + about;
    }
}
