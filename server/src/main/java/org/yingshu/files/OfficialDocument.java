package org.yingshu.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in the shape of GB/T 9704-2012, from top to bottom. What is null or empty is left out with its space.
 *
 * @param letterhead the red head, such as 云州市营商环境建设领导小组办公室文件
 * @param number such as 云营商办〔2026〕5号
 * @param title may be set in several lines
 * @param addressee without its colon
 * @param attachments their names, numbered by the writer
 * @param copies who else gets it, at the foot of the last page
 * @param aid the same in the reader's language, behind it and marked as for reference; null where it needs none
 */
public record OfficialDocument(
        @Nullable String letterhead,
        @Nullable String number,
        String title,
        @Nullable String addressee,
        List<Block> body,
        List<String> attachments,
        @Nullable Signature signature,
        @Nullable String copies,
        Tongue tongue,
        @Nullable OfficialDocument aid) {

    public OfficialDocument {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    public OfficialDocument withAid(@Nullable OfficialDocument given) {
        return new OfficialDocument(
                letterhead, number, title, addressee, body, attachments, signature, copies, tongue, given);
    }

    /** Who signs, and on which day. */
    public record Signature(String name, LocalDate date) {}

    /** A piece of the body. */
    public sealed interface Block {}

    /**
     * A heading with its number as it is to be printed: 一、 at level 1, （一） at level 2, 1. at level 3.
     *
     * @param level from 1 to 4
     */
    public record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("A heading has a level of 1 to 4, not " + level);
            }
        }
    }

    public record Paragraph(String text) implements Block {}

    /**
     * A table over the whole width; its head is repeated on each page.
     *
     * @param caption may be null
     * @param rows each with a cell for each column
     */
    public record Table(@Nullable String caption, List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("A table has columns");
            }
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " cells in a table of " + columns.size() + " columns: " + row);
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, relative to the other columns
     */
    public record Column(String title, double share, Align align) {
        public Column {
            if (share <= 0) {
                throw new IllegalArgumentException("Column " + title + " has no width: " + share);
            }
        }

        public Column(String title, double share) {
            this(title, share, Align.LEFT);
        }
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** Puts a document together piece by piece. */
    public static final class Builder {

        private final String title;
        private final List<Block> body = new ArrayList<>();
        private final List<String> attachments = new ArrayList<>();
        private @Nullable String letterhead;
        private @Nullable String number;
        private @Nullable String addressee;
        private @Nullable Signature signature;
        private @Nullable String copies;
        private Tongue tongue = Tongue.CHINESE;

        private Builder(String title) {
            this.title = title;
        }

        public Builder letterhead(@Nullable String given) {
            letterhead = given;
            return this;
        }

        public Builder number(@Nullable String given) {
            number = given;
            return this;
        }

        public Builder to(@Nullable String given) {
            addressee = given;
            return this;
        }

        public Builder heading(int level, String text) {
            body.add(new Heading(level, text));
            return this;
        }

        public Builder paragraph(String text) {
            body.add(new Paragraph(text));
            return this;
        }

        public Builder table(@Nullable String caption, List<Column> columns, List<List<String>> rows) {
            body.add(new Table(caption, columns, rows));
            return this;
        }

        public Builder attachment(String name) {
            attachments.add(name);
            return this;
        }

        public Builder signed(String name, LocalDate date) {
            signature = new Signature(name, date);
            return this;
        }

        public Builder copies(@Nullable String given) {
            copies = given;
            return this;
        }

        public Builder in(Tongue given) {
            tongue = given;
            return this;
        }

        public OfficialDocument build() {
            return new OfficialDocument(
                    letterhead, number, title, addressee, body, attachments, signature, copies, tongue, null);
        }
    }
}
