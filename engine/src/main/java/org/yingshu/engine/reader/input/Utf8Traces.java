package org.yingshu.engine.reader.input;

/**
 * Tells a UTF-8 text with some bad bytes, or with pieces in another encoding, from one that never was UTF-8. Chinese
 * takes three bytes a character in UTF-8; in GB18030 text such triples come about by chance, about one in fifty.
 */
final class Utf8Traces {

    private static final int FEWEST = 3;
    private static final int SHARE = 10;

    private Utf8Traces() {}

    static boolean in(byte[] bytes) {
        int triples = 0;
        int strays = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                i++;
            } else if ((b & 0xF0) == 0xE0 && continues(bytes, i + 1) && continues(bytes, i + 2)) {
                triples++;
                i += 3;
            } else {
                strays++;
                i++;
            }
        }
        return triples >= FEWEST && triples * SHARE > triples + strays;
    }

    private static boolean continues(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }
}
