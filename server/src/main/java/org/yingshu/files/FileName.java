package org.yingshu.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as people may see it: no folders, no control characters, nothing that turns the reading direction. */
final class FileName {

    static final int MAX_LENGTH = 200;

    /** Among these is U+202E, by which a name can show its end as its middle: exe.docx for xcod.exe. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    static String clean(String given) {
        String normal = Normalizer.normalize(given, Normalizer.Form.NFC);
        String last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        String seen = FORBIDDEN
                .matcher(UNSEEN.matcher(last).replaceAll(""))
                .replaceAll("_")
                .strip();
        String name = seen.isEmpty() || seen.chars().allMatch(c -> c == '.') ? "file" : seen;
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = MAX_LENGTH - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
