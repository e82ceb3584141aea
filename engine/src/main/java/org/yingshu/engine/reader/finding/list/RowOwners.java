package org.yingshu.engine.reader.finding.list;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Owner;

/**
 * The owners of a row beside those of the duty it stands for.
 *
 * @param onlyRow names that the body does not have
 * @param onlyBody names that the row does not have
 * @param grouped the row has a group's name where the body names many: 市直各成员单位
 */
record RowOwners(Block block, Set<String> onlyRow, Set<String> onlyBody, boolean grouped) {

    private static final Pattern VAGUE = Pattern.compile("(?:相关|有关)(?:部门|单位)$|成员单位$");

    /** Absent where one side names nobody of its own. */
    static @Nullable RowOwners of(Plan.ListedRow row) {
        if (row.measure() == null || row.row().owners().isEmpty() || row.isRepaired("ownersRaw")) {
            return null;
        }
        Set<String> inRow = names(row.row().owners());
        return row.measure().measure().blocks().stream()
                .filter(block -> !block.owners().isEmpty())
                .map(block -> between(inRow, row.row().owners(), block))
                .min(Comparator.comparingInt(
                        owners -> owners.onlyRow().size() + owners.onlyBody().size()))
                .orElse(null);
    }

    private static RowOwners between(Set<String> inRow, List<Owner> rowOwners, Block block) {
        Set<String> inBody = names(block.owners());
        var onlyRow = new LinkedHashSet<>(inRow);
        onlyRow.removeAll(inBody);
        var onlyBody = new LinkedHashSet<>(inBody);
        onlyBody.removeAll(inRow);
        Set<String> groups =
                rowOwners.stream().filter(Owner::group).map(RowOwners::name).collect(Collectors.toSet());
        boolean grouped = !onlyRow.isEmpty() && !onlyBody.isEmpty() && groups.containsAll(onlyRow);
        boolean bothVague = grouped && onlyBody.stream().allMatch(RowOwners::isVague);
        // 等省直相关部门 and 等 both leave the list open
        if (bothVague || (!grouped && isOpen(rowOwners))) {
            onlyBody.removeIf(RowOwners::isVague);
        }
        if (bothVague || (!grouped && isOpen(block.owners()))) {
            onlyRow.removeIf(RowOwners::isVague);
        }
        return new RowOwners(block, onlyRow, onlyBody, grouped && !bothVague);
    }

    private static boolean isOpen(List<Owner> owners) {
        return owners.stream().anyMatch(owner -> owner.open() || isVague(owner.name()));
    }

    private static boolean isVague(String name) {
        return VAGUE.matcher(name).find();
    }

    private static Set<String> names(List<Owner> owners) {
        return owners.stream().map(RowOwners::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** 各县（市、区）人民政府（管委会） and 各县（市、区）人民政府 differ in nothing that matters to who must act. */
    private static String name(Owner owner) {
        return owner.name()
                .replace('(', '（')
                .replace(')', '）')
                .replaceFirst("(?<=.)（管委会）$", "")
                .replaceFirst("^各（市、区）", "各县（市、区）");
    }
}
