package org.yingshu.engine.cli.terminal;

/** A way to set words off on a terminal. */
public enum Colour {
    BOLD("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("33"),
    BLUE("34"),
    /** for the words a finding is about */
    MARKED("1;4");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String paint(String text) {
        return text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
