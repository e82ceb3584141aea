package org.yingshu.engine.reader.source;

/**
 * A stretch of a {@link SourceText}: lines and columns count from 1, columns in UTF-16 units; the end column is the one
 * behind the last character.
 */
public record Span(int fromLine, int fromColumn, int toLine, int toColumn) implements Comparable<Span> {

    public Span {
        if (fromLine < 1 || fromColumn < 1 || toLine < fromLine || (toLine == fromLine && toColumn < fromColumn)) {
            throw new IllegalArgumentException(
                    "no stretch of text: %d:%d-%d:%d".formatted(fromLine, fromColumn, toLine, toColumn));
        }
    }

    /** The smallest span that holds both. */
    public Span and(Span other) {
        boolean mineFirst = compareStart(other) <= 0;
        boolean mineLast = toLine > other.toLine || (toLine == other.toLine && toColumn >= other.toColumn);
        return new Span(
                mineFirst ? fromLine : other.fromLine,
                mineFirst ? fromColumn : other.fromColumn,
                mineLast ? toLine : other.toLine,
                mineLast ? toColumn : other.toColumn);
    }

    private int compareStart(Span other) {
        return fromLine != other.fromLine
                ? Integer.compare(fromLine, other.fromLine)
                : Integer.compare(fromColumn, other.fromColumn);
    }

    @Override
    public int compareTo(Span other) {
        int start = compareStart(other);
        if (start != 0) {
            return start;
        }
        return toLine != other.toLine
                ? Integer.compare(toLine, other.toLine)
                : Integer.compare(toColumn, other.toColumn);
    }
}
