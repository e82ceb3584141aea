package org.yingshu.engine.reader.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The labelled tables beside this class. Texts stand in them as length and hash, so that they quote no document. */
public final class Gold {

    /** Cells longer than this stand as {@code #length:hash}. */
    private static final int LONGEST_CELL = 12;

    private Gold() {}

    /** The rows of {@code NAME.csv}, each as column → cell. */
    public static List<Map<String, String>> rows(String name) {
        List<List<String>> lines = parse(text(name + ".csv"));
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> line : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < lines.get(0).size(); i++) {
                row.put(lines.get(0).get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Gold.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static List<List<String>> parse(String text) {
        var lines = new ArrayList<List<String>>();
        for (String line : text.split("\n")) {
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            lines.add(cells);
        }
        return lines;
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }

    /** The first 16 digits of the SHA-256 of the text without its blanks. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(withoutBlanks(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int length(String text) {
        return withoutBlanks(text).length();
    }

    /** A table's cells as the gold files write them. */
    public static String cells(List<String> cells) {
        return String.join(" | ", cells.stream().map(Gold::cell).toList());
    }

    private static String cell(String cell) {
        String bare = withoutBlanks(cell);
        return bare.length() <= LONGEST_CELL ? bare : "#" + bare.length() + ":" + hash(bare);
    }
}
