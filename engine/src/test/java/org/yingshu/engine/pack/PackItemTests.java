package org.yingshu.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.fault.Fault;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PromisedLimit;

/** What an item of a pack says, and that each of its faults stands in the line it is about. */
class PackItemTests {

    private static final String ITEM = "items/demo.registration.yaml";

    @ParameterizedTest
    @CsvSource({
        "411002, 2022-07-01, 0.5工作日",
        "411000, 2022-07-01, 0.5工作日",
        "411000, 2022-05-01, 1工作日",
        "410100, 2022-07-01, 1工作日"
    })
    void thePromiseIsThatOfTheNearestPlaceUpwards(String place, LocalDate day, String limit) {
        PackItem item = new PackFixture().read().packs().getFirst().items().getFirst();

        assertThat(item.promisedAt(place, day).map(PromisedLimit::limit)).contains(Limit.parse(limit));
        assertThat(item.promisedAt("500000", day)).isEmpty();
        assertThat(item.at(place, day).promised()).isEqualTo(Limit.parse(limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "visits: 0|visit: 0|UNKNOWN_KEY|15",
                "department: 市场监督管理局|# none|MISSING|1",
                "visits: 0|visits: never|NOT_A_NUMBER|15",
                "kind: registration|kind: favour|NOT_A_CHOICE|4",
                "[登记, 执照, 开公司]|[登记, 执照]|FEW_KEYWORDS|6",
                "limit: 3工作日|limit: 3瞬间|NOT_A_LIMIT|10",
                "limit: 0.5工作日|limit: 5工作日|PROMISED_LONGER|13",
                "place: \"411000\", from|place: 许昌, from|NOT_A_PLACE|13",
                "from: 2022-06-01|from: 2022-06-31|NOT_A_DATE|13",
                "source: plan, where: L2|where: L2|NO_SOURCE|13",
                "source: plan, where: L2|source: gossip, where: L2|UNKNOWN_SOURCE|13",
                "element: enterprise.name|element: enterprise.colour|UNKNOWN_ELEMENT|18",
                "material: articles|material: poem|UNKNOWN_MATERIAL|20",
                "kind = \"limited\"|kind == \"limited\"|BAD_CONDITION|20",
                "kind = \"limited\"|mood = \"limited\"|UNKNOWN_NAME|20",
                "products: [licence]|products: [wings]|UNKNOWN_PRODUCT|21",
                "{event: granted, to|{event: reached, to|UNKNOWN_STEP|27",
                "{event: granted, to|{event: granted, step: accept, to|UNKNOWN_STEP|27",
                "visits: 0|visits: 1.5|NOT_A_NUMBER|15",
                "visits: 0|visits: 99999999999|NOT_A_NUMBER|15",
                "basis: 免费,|basis: 免费, unless: mood,|UNKNOWN_NAME|16",
                "en: Decision}, kind|en: Decision}, stage: {zh: 决, en: D, when: mood}, kind|UNKNOWN_NAME|25",
                "after: []|after: [demo.other]|UNKNOWN_ITEM|22",
                "after: []|after: [demo.registration]|AFTER_ITSELF|22",
                "id: accept, name: {zh: 受理, en: Acceptance}, kind: accept, performer: 市场监督管理局|id: accept, name: {zh: 受理, en: Acceptance}, kind: accept, performer: 市场监督管理局, after: [decide]|CYCLE|24",
                "after: [accept]|after: [dream]|DANGLING|25",
                "{zh: 登记, en: Registration}|{zh: 登记}|UNTRANSLATED|2",
                "item: demo.registration|item: demo.register|NAME_OF_FILE|1",
                "levels: [city]|levels: {a: b}|NOT_A_LIST|5",
                "visits: 0|visits: 0~visits: 1|KEY_TWICE|16",
                "elements: [enterprise.kind]|elements: [enterprise.mood]|UNKNOWN_ELEMENT|27",
                "event: granted|event: praised|NOT_A_CHOICE|27"
            })
    void everyFaultOfAnItemHasItsLine(String from, String to, String kind, int line) {
        PackReader.Result result =
                new PackFixture().changed(ITEM, from, to.replace("~", "\n")).read();

        assertThat(result.packs()).isEmpty();
        FaultKind expected = kind.equals("AFTER_ITSELF") ? FaultKind.BAD_VALUE : FaultKind.valueOf(kind);
        assertThat(result.faults()).extracting(Fault::kind).contains(expected);
        if (!kind.equals("AFTER_ITSELF")) {
            assertThat(result.faults())
                    .filteredOn(fault -> fault.kind() == expected)
                    .allSatisfy(fault -> assertThat(fault.file()).startsWith("demo/"))
                    .extracting(Fault::line)
                    .contains(line);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields:~  - {element: Bad Code}|element: enterprise.name|element: enterprise.colour|UNKNOWN_ELEMENT|19",
                "materials:~  - {material: Bad Code}|material: articles|material: poem|UNKNOWN_MATERIAL|21",
                "steps:~  - {id: 1, name: {zh: 一, en: One}, kind: review, performer: 局}|id: accept, name|id: accept, when: mood, name|UNKNOWN_NAME|25"
            })
    void aLineThatCannotBeReadDoesNotMoveTheFaultsOfTheOthers(
            String bad, String from, String to, FaultKind kind, int line) {
        String key = bad.substring(0, bad.indexOf('~'));
        PackReader.Result result = new PackFixture()
                .changed(ITEM, key + "\n", bad.replace("~", "\n") + "\n")
                .changed(ITEM, from, to)
                .read();

        assertThat(result.faults())
                .filteredOn(fault -> fault.kind() == kind && !fault.arguments().contains("Bad Code"))
                .extracting(Fault::line)
                .containsExactly(line);
    }

    @Test
    void noPromiseOutlastsTheLawOfAPlaceBelowOrOfALaterDay() {
        String law = "statutory: {limit: 3工作日, source: law, where: 某条例 1}";
        String first = "{limit: 3工作日, source: law, where: 某条例 1}, ";
        for (String laws : List.of(
                first + "{limit: 0.4工作日, from: 2023-01-01, source: law, where: 某条例 2}",
                first + "{limit: 0.4工作日, place: \"411002\", source: law, where: 某条例 2}",
                "{limit: 0.4工作日, source: law, where: 某条例 1},"
                        + " {limit: 3工作日, place: \"411000\", until: 2022-12-31, source: law, where: 某条例 2}")) {
            PackReader.Result result = new PackFixture()
                    .changed(ITEM, law, "statutory: [" + laws + "]")
                    .read();

            assertThat(result.faults())
                    .extracting(Fault::kind, Fault::line)
                    .contains(tuple(FaultKind.PROMISED_LONGER, 13));
        }
    }

    @Test
    void moreWorkingDaysThanTheLawHasDaysAreLongerWhateverItsDaysAre() {
        for (String law : List.of("3日", "3自然日", "3天")) {
            assertThat(new PackFixture()
                            .changed(ITEM, "limit: 3工作日", "limit: " + law)
                            .changed(ITEM, "limit: 0.5工作日", "limit: 4工作日")
                            .read()
                            .faults())
                    .extracting(Fault::kind, Fault::line)
                    .containsExactly(tuple(FaultKind.PROMISED_LONGER, 13));
        }
    }
}
