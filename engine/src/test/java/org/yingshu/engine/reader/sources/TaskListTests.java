package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingshu.engine.reader.gold.Gold;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;

/** Both printed task lists, row by row, against rows put together by hand. */
class TaskListTests {

    private static TaskList list(String document) {
        List<TaskList> lists = SourceDocument.of(document).reading().lists();
        assertThat(lists).hasSize(1);
        return lists.get(0);
    }

    private static TaskRow row(String document, int number) {
        return list(document).rows().get(number - 1);
    }

    @ParameterizedTest
    @CsvSource({"000, 278, 18", "004, 307, 24"})
    void numbersEveryRowOnce(String document, int count, int attachment) {
        TaskList list = list(document);

        assertThat(list.attachment()).isEqualTo(attachment);
        assertThat(list.header()).containsExactly("序号", "所属专项", "改革方向", "升级措施", "责任单位", "完成时限");
        assertThat(list.rows())
                .extracting(TaskRow::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"000", "004"})
    void knowsThePlanOfEveryRow(String document) {
        List<TaskRow> rows = list(document).rows();

        assertThat(Gold.rows("plans"))
                .filteredOn(plan -> plan.get("file").equals(document))
                .allSatisfy(plan -> {
                    int from = Integer.parseInt(plan.get("fromNumber"));
                    int to = Integer.parseInt(plan.get("toNumber"));
                    assertThat(rows.subList(from - 1, to))
                            .extracting(TaskRow::plan)
                            .containsOnly(plan.get("plan"));
                });
    }

    @Test
    void findsWhereEachDirectionBegins() {
        List<TaskRow> rows = list("000").rows();
        List<Integer> expected = Gold.rows("plans").stream()
                .flatMap(plan -> Arrays.stream(plan.get("directionsBeginAt").split(" ")))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .sorted()
                .toList();
        List<Integer> found = rows.stream()
                .filter(row -> row.number() == 1
                        || !row.direction().equals(rows.get(row.number() - 2).direction()))
                .map(TaskRow::number)
                .toList();

        assertThat(expected).hasSize(106);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void countsTheDeadlinesOfEachPlan() {
        List<TaskRow> rows = list("000").rows();

        assertThat(Gold.rows("plans"))
                .filteredOn(plan -> !plan.get("deadlines").isEmpty())
                .hasSize(16)
                .allSatisfy(plan -> {
                    List<TaskRow> own = rows.subList(
                            Integer.parseInt(plan.get("fromNumber")) - 1, Integer.parseInt(plan.get("toNumber")));
                    String counted = deadlines(own).entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining(" "));
                    assertThat(counted).as(plan.get("plan")).isEqualTo(plan.get("deadlines"));
                });
    }

    @Test
    void countsTheDeadlinesOfTheLists() {
        assertThat(deadlines(list("000").rows()))
                .isEqualTo(Map.of(
                        "持续推进",
                        91L,
                        "2021年12月",
                        77L,
                        "2020年12月",
                        76L,
                        "2021年6月",
                        20L,
                        "2021年5月",
                        7L,
                        "2021年9月",
                        3L,
                        "2020年9月",
                        1L,
                        "2020年11月",
                        1L,
                        "2021年3月",
                        1L,
                        "2022年6月",
                        1L));
        assertThat(deadlines(list("004").rows()))
                .isEqualTo(Map.of(
                        "2022年12月", 155L, "持续推进", 106L, "2022年6月", 23L, "2022年5月", 15L, "2022年9月", 7L, "2022年10月", 1L));
    }

    private static Map<String, Long> deadlines(List<TaskRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Gold.withoutBlanks(row.deadlineRaw()), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @CsvSource({"000", "004"})
    void linksEveryRowToAMeasure(String document) {
        List<String> paths = SourceDocument.of(document)
                .measures()
                .map(measure -> measure.path())
                .toList();

        assertThat(list(document).rows()).allSatisfy(row -> assertThat(row.linkedMeasure())
                .as("row " + row.number())
                .isIn(paths));
    }

    static Stream<Map<String, String>> labelledRows() {
        return Gold.rows("rows").stream();
    }

    @ParameterizedTest
    @MethodSource("labelledRows")
    void readsTheRow(Map<String, String> gold) {
        TaskRow row = row(gold.get("file"), Integer.parseInt(gold.get("number")));

        var softly = new SoftAssertions();
        softly.assertThat(row.plan()).isEqualTo(gold.get("plan"));
        softly.assertThat(Gold.length(row.direction()))
                .as(row.direction())
                .isEqualTo(Integer.parseInt(gold.get("directionLength")));
        softly.assertThat(Gold.hash(row.direction())).as(row.direction()).isEqualTo(gold.get("directionHash"));
        softly.assertThat(Gold.length(row.content()))
                .as(row.content())
                .isEqualTo(Integer.parseInt(gold.get("contentLength")));
        softly.assertThat(Gold.hash(row.content())).as(row.content()).isEqualTo(gold.get("contentHash"));
        softly.assertThat(Gold.withoutBlanks(row.ownersRaw())).isEqualTo(gold.get("owners"));
        softly.assertThat(Gold.withoutBlanks(row.deadlineRaw())).isEqualTo(gold.get("deadline"));
        softly.assertThat(row.span().fromLine()).isEqualTo(Integer.parseInt(gold.get("fromLine")));
        softly.assertThat(row.span().toLine()).isEqualTo(Integer.parseInt(gold.get("toLine")));
        List<String> repaired = row.repairs().stream().map(Repair::field).toList();
        for (String field : gold.get("restored").split(" ")) {
            if (!field.isEmpty()) {
                softly.assertThat(repaired).contains(field.replaceAll("^(owners|deadline)$", "$1Raw"));
            }
        }
        softly.assertAll();
    }

    @Test
    void tellsLeadsFromOthers() {
        List<TaskRow> rows = list("000").rows();

        assertThat(rows).filteredOn(row -> statedLeads(row) > 0).hasSize(76);
        assertThat(rows)
                .filteredOn(row -> statedLeads(row) > 1)
                .extracting(TaskRow::number)
                .containsExactly(2, 28, 29, 31, 35, 37, 47, 81, 127, 128, 220, 261, 263, 264, 265, 273);
        assertThat(row("000", 46).owners())
                .as("the lead is lost: who is taken for it is marked")
                .filteredOn(owner -> owner.role() == Role.LEAD)
                .singleElement()
                .satisfies(owner -> {
                    assertThat(owner.inferred()).isTrue();
                    assertThat(owner.notes()).isNotEmpty();
                });
    }

    private static long statedLeads(TaskRow row) {
        return row.owners().stream()
                .filter(owner -> owner.role() == Role.LEAD && !owner.inferred())
                .count();
    }

    @Test
    void keepsGroupsOfBodiesAsGroups() {
        List<TaskRow> rows = list("000").rows();

        assertThat(rows).filteredOn(row -> named(row, "各地市政府")).hasSize(65).allSatisfy(row -> assertThat(row.owners())
                .filteredOn(owner -> owner.name().equals("各地市政府"))
                .allMatch(Owner::group));
    }

    private static boolean named(TaskRow row, String name) {
        return row.owners().stream().anyMatch(owner -> owner.name().equals(name));
    }

    @Test
    void tellsEveryRepairOfTheDamagedList() {
        assertThat(row("004", 246).repairs()).anySatisfy(repair -> {
            assertThat(repair.source()).isEqualTo(Repair.Source.SEQUENCE);
            assertThat(repair.printed()).isEqualTo("256");
        });
        for (int number : new int[] {33, 34, 52, 268, 269, 300}) {
            assertThat(row("004", number).repairs())
                    .as("row " + number + ": its layout does not tell its plan")
                    .anyMatch(repair -> repair.field().equals("plan"));
        }
        for (int number : new int[] {89, 120, 141, 151, 152, 186}) {
            assertThat(row("004", number).repairs())
                    .as("row " + number)
                    .anyMatch(repair -> repair.source() == Repair.Source.SHIFTED_CELLS);
            assertThat(row("004", number).confidence()).isLessThan(0.9);
        }
        for (int number : new int[] {89, 120, 186}) {
            assertThat(row("004", number).repairs())
                    .as("row " + number + ": the deadline was cut off")
                    .anyMatch(repair ->
                            repair.field().equals("deadlineRaw") && repair.source() == Repair.Source.LINKED_MEASURE);
        }
        for (int number : new int[] {34, 183, 185}) {
            assertThat(row("004", number).repairs())
                    .as("row " + number + ": the owners' cell is empty")
                    .anyMatch(repair -> repair.field().equals("ownersRaw"));
        }
    }

    /** The plan holds its list nearly one to one; the order differs in attachment 20. */
    @Test
    void linksRowsToTheMeasuresOfTheirPlan() {
        Map<String, Integer> attachments = Map.of("企业开办", 2, "获得用气", 5, "信用环境", 18, "包容普惠创新", 20, "项目保障", 23);

        assertThat(list("004").rows())
                .filteredOn(row -> attachments.containsKey(row.plan()))
                .hasSize(10 + 8 + 22 + 27 + 12)
                .allSatisfy(
                        row -> assertThat(row.linkedMeasure()).startsWith("附件" + attachments.get(row.plan()) + "/"));
        assertThat(list("004").rows()).extracting(TaskRow::linkedMeasure).doesNotHaveDuplicates();
    }
}
