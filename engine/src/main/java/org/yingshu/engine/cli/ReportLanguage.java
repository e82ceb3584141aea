package org.yingshu.engine.cli;

/** The language in which a command answers. */
enum ReportLanguage {
    zh,
    en;

    String pick(String chinese, String english) {
        return switch (this) {
            case zh -> chinese;
            case en -> english;
        };
    }
}
