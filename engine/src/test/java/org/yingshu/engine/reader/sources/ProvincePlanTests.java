package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Measure;

/** The plan of 2020: seventeen attachments with measures, four ways to write a duty. */
class ProvincePlanTests {

    private static final List<Integer> MEASURES =
            List.of(43, 10, 20, 21, 4, 6, 19, 20, 15, 43, 17, 19, 13, 17, 9, 12, 20, 0);
    private static final List<Integer> SAFEGUARDS = List.of(4, 3, 4, 3, 3, 4, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 4, 0);

    private static List<Attachment> attachments() {
        return SourceDocument.PROVINCE_2020.attachments();
    }

    private static List<Block> blocks(int attachment) {
        return attachments().get(attachment - 1).measures().stream()
                .flatMap(measure -> measure.blocks().stream())
                .toList();
    }

    private static Measure measure(String path) {
        return SourceDocument.PROVINCE_2020
                .measures()
                .filter(measure -> measure.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheMeasuresOfEveryAttachment() {
        assertThat(SourceDocument.PROVINCE_2020.reading().documents()).hasSize(1);
        assertThat(attachments())
                .extracting(Attachment::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
        assertThat(attachments()).extracting(a -> a.measures().size()).isEqualTo(MEASURES);
        assertThat(attachments()).extracting(a -> a.safeguards().size()).isEqualTo(SAFEGUARDS);
    }

    /** Four sections hold no numbers, but one duty each. */
    @Test
    void keepsUnnumberedSectionsWithADuty() {
        assertThat(attachments().get(3).sections()).extracting(Measure::path).containsExactly("附件4/三/（五）");
        assertThat(attachments().get(4).sections())
                .extracting(Measure::path)
                .containsExactly("附件5/三/（一）", "附件5/三/（三）", "附件5/三/（五）");
        assertThat(attachments().stream().flatMap(a -> a.sections().stream()))
                .hasSize(4)
                .allSatisfy(section -> assertThat(section.blocks()).hasSize(1));
    }

    @Test
    void countsTheDuties() {
        assertThat(IntStream.rangeClosed(1, 17).map(number -> blocks(number).size()))
                .containsExactly(43, 10, 29, 21, 4, 6, 19, 20, 15, 43, 17, 19, 13, 17, 9, 12, 20);
        assertThat(measure("附件3/四/（一）/1").blocks()).hasSize(4);
        assertThat(measure("附件3/四/（一）/4").blocks()).hasSize(3);
        assertThat(measure("附件3/四/（一）/7").blocks())
                .as("a duty without a time")
                .singleElement()
                .satisfies(block -> assertThat(block.deadlines().stream().filter(d -> !d.fromText()))
                        .isEmpty());
    }

    @Test
    void countsTheDeadlines() {
        assertThat(deadlines(2)).isEqualTo(Map.of("2020-09", 1L, "2020-12", 2L, "2021-12", 1L, "continuing", 6L));
        assertThat(deadlines(3)).isEqualTo(Map.of("2020-12", 21L, "2021-12", 7L));
        assertThat(deadlines(7)).isEqualTo(Map.of("2020-12", 5L, "2021-12", 9L, "2021-06", 5L));
        assertThat(deadlines(8)).isEqualTo(Map.of("2020-12", 7L, "2021-12", 7L, "2021-05", 6L));
        assertThat(deadlines(10)).isEqualTo(Map.of("2020-12", 7L, "continuing", 36L));
    }

    private static Map<String, Long> deadlines(int attachment) {
        return blocks(attachment).stream()
                .flatMap(block -> block.deadlines().stream())
                .filter(deadline -> !deadline.fromText())
                .map(deadline -> deadline.kind() == Deadline.Kind.CONTINUING ? "continuing" : "" + deadline.until())
                .collect(Collectors.groupingBy(until -> until, TreeMap::new, Collectors.counting()));
    }

    @Test
    void readsDutiesInBrackets() {
        assertThat(blocks(1)).allSatisfy(block -> {
            assertThat(block.owners()).isNotEmpty();
            assertThat(block.deadlines().stream().filter(deadline -> !deadline.fromText()))
                    .isEmpty();
        });
        assertThat(blocks(3)).filteredOn(block -> has(block, "各地市政府")).hasSizeGreaterThanOrEqualTo(25);
    }

    private static boolean has(Block block, String name) {
        return block.owners().stream().anyMatch(owner -> owner.name().equals(name));
    }
}
