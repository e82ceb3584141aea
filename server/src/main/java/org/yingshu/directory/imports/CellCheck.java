package org.yingshu.directory.imports;

/** What a cell must be. */
interface CellCheck {

    /** The value in its standard writing, or why it is none. */
    sealed interface Verdict {

        record Right(String value) implements Verdict {}

        record Wrong(String why) implements Verdict {}
    }

    Verdict check(String text, ImportContext context);

    static Verdict right(String value) {
        return new Verdict.Right(value);
    }

    static Verdict wrong(String why) {
        return new Verdict.Wrong(why);
    }
}
