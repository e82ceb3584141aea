package org.yingshu.certificate.model;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateEvent.Holder;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.shared.secret.Secrets;

/** Personal numbers: masked where they are shown, encrypted where they are kept. */
@Component
public class Hidden {

    private static final int SHORT = 8;
    private static final String STARS = "**************************";

    private final Secrets secrets;

    Hidden(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A person's number is hidden; the codes of enterprises and projects are public. */
    public Holder holder(UUID certificate, HolderKind kind, String name, String code) {
        String plain = plain(code);
        boolean hidden = kind == HolderKind.PERSON;
        return new Holder(
                kind,
                name.strip(),
                hidden ? masked(plain) : plain,
                digest(plain),
                hidden ? sealed(plain, place(certificate, "holder")) : null);
    }

    public Map<String, Value> values(UUID certificate, CertificateType type, Map<String, String> given) {
        var values = new LinkedHashMap<String, Value>();
        for (CertificateType.Field field : type.fields()) {
            String value = given.get(field.element());
            if (value != null && !value.isBlank()) {
                values.put(
                        field.element(),
                        field.sensitive()
                                ? new Value(masked(value), sealed(value, place(certificate, field.element())))
                                : new Value(value.strip(), null));
            }
        }
        return values;
    }

    public String open(UUID certificate, String element, Value value) {
        return value.sealed() == null ? value.shown() : opened(value.sealed(), place(certificate, element));
    }

    public String open(UUID certificate, Holder holder) {
        return holder.sealed() == null ? holder.code() : opened(holder.sealed(), place(certificate, "holder"));
    }

    /** By which the certificates of a holder are found, 64 hexadecimal digits. */
    public String digest(String code) {
        return HexFormat.of().formatHex(secrets.digest(plain(code)));
    }

    public static String plain(String code) {
        return code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** The ends of a long number, the beginning of a short one. */
    public static String masked(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        String text = value.strip();
        int shown = text.length() > SHORT ? 4 : 1;
        int before = Math.min(shown, text.length());
        int behind = text.length() > SHORT ? shown : 0;
        int stars = Math.min(Math.max(text.length() - before - behind, 1), STARS.length());
        return text.substring(0, before) + STARS.substring(0, stars) + text.substring(text.length() - behind);
    }

    private String sealed(String value, String place) {
        return Base64.getEncoder().encodeToString(secrets.encrypt(value, place));
    }

    private String opened(String sealed, String place) {
        return secrets.decrypt(Base64.getDecoder().decode(sealed), place);
    }

    private static String place(UUID certificate, String what) {
        return "certificate.certificate." + what + "/" + certificate;
    }
}
