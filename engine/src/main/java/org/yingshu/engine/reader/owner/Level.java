package org.yingshu.engine.reader.owner;

/** Rank of a body, or of the government that issued a document. */
public enum Level {
    NATION("国家"),
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县"),
    UNKNOWN("");

    private final String prefix;

    Level(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before a department's name at this level: {@code 省} in 省财政厅. */
    public String prefix() {
        return prefix;
    }

    /** The level that a prefix tells: 市, 郑州市, 国家. */
    static Level ofPrefix(String prefix) {
        if (prefix.equals("国家") || prefix.equals("全国") || prefix.equals("中央")) {
            return NATION;
        }
        if (prefix.endsWith("省") || prefix.endsWith("自治区")) {
            return PROVINCE;
        }
        if (prefix.endsWith("市") || prefix.endsWith("州") || prefix.endsWith("盟")) {
            return CITY;
        }
        return prefix.endsWith("县") || prefix.endsWith("区") || prefix.endsWith("旗") || prefix.endsWith("）")
                ? COUNTY
                : UNKNOWN;
    }
}
