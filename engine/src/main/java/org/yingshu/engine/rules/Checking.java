package org.yingshu.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingshu.engine.rules.Domain.Piece;
import org.yingshu.engine.rules.TableCheck.Clash;
import org.yingshu.engine.rules.TableCheck.Gap;
import org.yingshu.engine.rules.TableCheck.Part;
import org.yingshu.engine.rules.feel.Facts;

/**
 * Walks the inputs one after the other. Pieces of an input that leave the same rows are walked together, so that the work
 * grows with the table's branches and not with the product of its columns.
 */
final class Checking {

    /** More parts than anybody would read. */
    private static final int MOST = 20_000;

    private static final int LISTED = 100;

    private final DecisionTable table;
    private final List<List<Piece>> domains = new ArrayList<>();
    private final List<Part> path = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<List<String>, Clash> clashes = new LinkedHashMap<>();
    private final BitSet reached = new BitSet();
    private int visited;

    Checking(DecisionTable table) {
        this.table = table;
        for (int n = 0; n < table.inputs().size(); n++) {
            domains.add(Domain.of(table, n));
        }
    }

    TableCheck run() {
        if (comparesInputs()) {
            return new TableCheck(List.of(), List.of(), List.of(), true);
        }
        var all = new BitSet();
        all.set(0, table.rows().size());
        walk(0, all);
        boolean exhausted = visited > MOST;
        var unreachable = new ArrayList<String>();
        for (int n = 0; !exhausted && n < table.rows().size(); n++) {
            if (!reached.get(n)) {
                unreachable.add(table.rows().get(n).id());
            }
        }
        return new TableCheck(List.copyOf(gaps), List.copyOf(clashes.values()), unreachable, exhausted);
    }

    /** A cell that names another input has no values of its own to cut at. */
    private boolean comparesInputs() {
        var names = new ArrayList<String>();
        table.rows().forEach(row -> row.when().forEach(cell -> cell.test().eachName(names::add)));
        return !names.isEmpty();
    }

    private void walk(int input, BitSet rows) {
        if (++visited > MOST) {
            return;
        }
        if (rows.isEmpty()) {
            if (gaps.size() < LISTED) {
                gaps.add(new Gap(List.copyOf(path)));
            }
            return;
        }
        if (input == table.inputs().size()) {
            arrive(rows);
            return;
        }
        String name = table.inputs().get(input).name();
        branches(input, rows).forEach((left, pieces) -> {
            boolean whole = pieces.size() == domains.get(input).size();
            if (!whole) {
                String words = pieces.stream().map(Piece::words).collect(Collectors.joining(", "));
                path.add(new Part(name, words));
            }
            walk(input + 1, left);
            if (!whole) {
                path.removeLast();
            }
        });
    }

    private Map<BitSet, List<Piece>> branches(int input, BitSet rows) {
        var branches = new LinkedHashMap<BitSet, List<Piece>>();
        Facts nothing = Facts.of(Map.of());
        for (Piece piece : domains.get(input)) {
            var left = new BitSet();
            rows.stream()
                    .filter(n -> !Boolean.FALSE.equals(
                            table.rows().get(n).when().get(input).test().accepts(piece.sample(), nothing)))
                    .forEach(left::set);
            branches.computeIfAbsent(left, key -> new ArrayList<>()).add(piece);
        }
        return branches;
    }

    private void arrive(BitSet rows) {
        if (table.hit() == HitPolicy.FIRST) {
            reached.set(rows.nextSetBit(0));
            return;
        }
        reached.or(rows);
        boolean clash = table.hit() == HitPolicy.UNIQUE && rows.cardinality() > 1
                || table.hit() == HitPolicy.ANY && !agree(rows);
        if (clash && clashes.size() < LISTED) {
            List<String> ids =
                    rows.stream().mapToObj(n -> table.rows().get(n).id()).toList();
            clashes.putIfAbsent(ids, new Clash(ids, List.copyOf(path)));
        }
    }

    private boolean agree(BitSet rows) {
        return rows.stream()
                        .mapToObj(n -> table.rows().get(n).then().stream()
                                .map(Result::text)
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }
}
