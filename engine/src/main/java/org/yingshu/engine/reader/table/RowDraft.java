package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.source.Passage;

/** A row of a task list while it is read: its cells by column, and what was repaired so far. */
public final class RowDraft {

    private final Map<Column, Passage> cells = new EnumMap<>(Column.class);
    private final List<Repair> repairs = new ArrayList<>();
    private final Passage whole;
    private final int page;
    private final int printedNumber;
    private int number;
    private String chapter = "";

    /**
     * @param printedNumber 0 where none is printed
     * @param page the page of the table that it stands on, from 0
     */
    RowDraft(int printedNumber, int page, Passage whole) {
        this.printedNumber = printedNumber;
        this.number = printedNumber;
        this.page = page;
        this.whole = whole;
    }

    void put(Column column, Passage value) {
        if (!value.isEmpty()) {
            cells.merge(column, value, (a, b) -> Passage.join(List.of(a, b)));
        }
    }

    @Nullable
    Passage cell(Column column) {
        return cells.get(column);
    }

    private String value(Column column) {
        Passage cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    public String plan() {
        return value(Column.PLAN);
    }

    public String direction() {
        return value(Column.DIRECTION);
    }

    public String content() {
        return value(Column.CONTENT);
    }

    public @Nullable Passage contentPassage() {
        return cells.get(Column.CONTENT);
    }

    public @Nullable Passage lead() {
        return cells.get(Column.LEAD);
    }

    public @Nullable Passage owners() {
        return cells.get(Column.OWNERS);
    }

    public @Nullable Passage support() {
        return cells.get(Column.SUPPORT);
    }

    public boolean hasOwners() {
        return cells.containsKey(Column.OWNERS) || cells.containsKey(Column.LEAD);
    }

    public @Nullable Passage deadline() {
        return cells.get(Column.DEADLINE);
    }

    public List<Repair> repairs() {
        return repairs;
    }

    public Passage whole() {
        return whole;
    }

    public int page() {
        return page;
    }

    public int printedNumber() {
        return printedNumber;
    }

    public int number() {
        return number;
    }

    void number(int repaired) {
        number = repaired;
    }

    public String chapter() {
        return chapter;
    }

    void chapter(String title) {
        chapter = title;
    }
}
