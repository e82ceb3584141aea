package org.yingshu.engine.cli.terminal;

/** A language the commands and reports are written in. */
public enum Language {
    ZH,
    EN;

    public String choose(String chinese, String english) {
        return this == ZH ? chinese : english;
    }

    /** {@code zh} or {@code en}. */
    public String code() {
        return choose("zh", "en");
    }
}
