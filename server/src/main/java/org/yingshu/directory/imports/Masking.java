package org.yingshu.directory.imports;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.shared.secret.Secrets;

/** Keeps secret cells of a waiting import encrypted, with a mask beside each for the preview. */
@Component
class Masking {

    /** Behind the key of a column under which the encrypted value stands. */
    private static final String HIDDEN = ".hidden";

    private final Secrets secrets;

    Masking(Secrets secrets) {
        this.secrets = secrets;
    }

    Map<String, String> hide(UUID id, int line, ImportKind kind, Map<String, String> values) {
        var hidden = new HashMap<>(values);
        for (ImportColumn column : kind.columns()) {
            String value = values.get(column.key());
            if (column.secret() && value != null && !value.isEmpty()) {
                byte[] encrypted = secrets.encrypt(value, place(id, line, column));
                hidden.put(column.key(), mask(value));
                hidden.put(column.key() + HIDDEN, Base64.getEncoder().encodeToString(encrypted));
            }
        }
        return hidden;
    }

    Map<String, String> open(UUID id, int line, ImportKind kind, Map<String, String> hidden) {
        var values = new HashMap<>(hidden);
        for (ImportColumn column : kind.columns()) {
            String encrypted = values.remove(column.key() + HIDDEN);
            if (encrypted != null) {
                byte[] bytes = Base64.getDecoder().decode(encrypted);
                values.put(column.key(), secrets.decrypt(bytes, place(id, line, column)));
            }
        }
        return values;
    }

    static Map<String, String> shown(Map<String, String> hidden) {
        var shown = new HashMap<>(hidden);
        shown.keySet().removeIf(key -> key.endsWith(HIDDEN));
        return shown;
    }

    private static String place(UUID id, int line, ImportColumn column) {
        return "directory.import/" + id + "/" + line + "/" + column.key();
    }

    private static String mask(String value) {
        int kept = Math.min(3, value.length() / 4);
        return value.substring(0, kept)
                + "*".repeat(value.length() - 2 * kept)
                + value.substring(value.length() - kept);
    }
}
