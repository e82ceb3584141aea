package org.yingshu.engine.cli;

/** What the command tells the shell, in the words of {@code sysexits.h}; of several files the highest code counts. */
final class ExitCode {

    static final int OK = 0;
    /** {@code check} found errors in a plan */
    static final int FINDINGS = 1;

    static final int USAGE = 2;
    /** a file could not be read as a document */
    static final int NOT_A_DOCUMENT = 65;

    static final int NO_SUCH_FILE = 66;
    /** what was asked for is not part of this program */
    static final int UNAVAILABLE = 69;
    /** a mistake of this program */
    static final int INTERNAL_ERROR = 70;

    static final int CANNOT_WRITE = 73;

    private ExitCode() {}
}
