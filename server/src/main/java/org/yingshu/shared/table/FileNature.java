package org.yingshu.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by its content; its name may say anything. */
enum FileNature {
    WORKBOOK,
    /** of before 2007, or encrypted */
    OLD_WORKBOOK,
    TEXT,
    OTHER;

    private static final int HEAD = 4096;

    static FileNature of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return hasSheets(file) ? WORKBOOK : OTHER;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_WORKBOOK;
        }
        for (byte each : head) {
            boolean control = each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r';
            if (control) {
                return OTHER;
            }
        }
        return startsWith(head, '%', 'P', 'D', 'F') ? OTHER : TEXT;
    }

    private static boolean hasSheets(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
