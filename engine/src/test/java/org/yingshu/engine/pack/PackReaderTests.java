package org.yingshu.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.fault.Fault;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.engine.pack.yaml.PackFile;
import org.yingshu.engine.pack.yaml.PackFolder;

class PackReaderTests {

    private static final String ITEM = "items/demo.registration.yaml";
    private static final String RULE = "rules/demo.payer.yaml";

    @Test
    void readsEverything() {
        PackReader.Result result = new PackFixture().read();

        assertThat(result.faults()).isEmpty();
        Pack pack = result.packs().getFirst();
        assertThat(pack.items()).hasSize(1);
        assertThat(pack.rules().getFirst().table().decide(Map.of("capacity", 3)).result())
                .isEqualTo(Map.of("payer", "b"));
        assertThat(pack.bundles().getFirst().scenes().getFirst().answers()).isEqualTo(Map.of("kind", "limited"));
        Push push = pack.items().getFirst().pushes().getFirst();
        assertThat(push.event()).isEqualTo(Push.Event.GRANTED);
        assertThat(push.to()).isEqualTo("税务局");
        assertThat(push.receipt()).isEqualTo(Limit.parse("1工作日"));
        assertThat(push.supervision()).isFalse();
        assertThat(pack.lives().getFirst().moves().getFirst().cited().where()).isEqualTo("L8");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        PackReader.Result result = new PackFixture()
                .changed(ITEM, "visits: 0", "visits: some")
                .changed(ITEM, "kind: registration", "kind: favour")
                .changed(RULE, "capacity: \"<= 160\"", "capacity: \"<= \"")
                .changed("models/demo.steps.yaml", "days: 7", "days: 9")
                .with("poems/ode.yaml", "a: b")
                .with("facts.yaml", "a: [")
                .read();

        assertThat(result.faults())
                .extracting(Fault::file, Fault::kind)
                .contains(
                        tuple("demo/" + ITEM, FaultKind.NOT_A_NUMBER),
                        tuple("demo/" + ITEM, FaultKind.NOT_A_CHOICE),
                        tuple("demo/" + RULE, FaultKind.BAD_CONDITION),
                        tuple("demo/models/demo.steps.yaml", FaultKind.WRONG_SUM),
                        tuple("demo/poems/ode.yaml", FaultKind.NO_SUCH_PLACE),
                        tuple("demo/facts.yaml", FaultKind.SYNTAX));
        assertThat(result.faults()).allSatisfy(fault -> {
            assertThat(fault.text(true)).doesNotContain("{0}");
            assertThat(fault.text(false)).doesNotContain("{0}");
        });
    }

    @Test
    void rowsThatContradictEachOtherAreAFault() {
        PackReader.Result result =
                new PackFixture().changed(RULE, "\"<= 160\"", "\"<= 200\"").read();

        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.ROWS_CLASH);
            assertThat(fault.line()).isEqualTo(10);
            assertThat(fault.text(true)).contains("1, 2", "(160..200)");
        });
    }

    @Test
    void aMoveToNowhereIsAFaultOfTheLineThatSaysWhere() {
        assertThat(new PackFixture()
                        .changed("lives/account.yaml", "{from: open, to: void,", "{from: open,\n  to: nowhere,")
                        .read()
                        .faults())
                .filteredOn(fault -> fault.kind() == FaultKind.UNKNOWN_STATE)
                .extracting(Fault::line)
                .containsExactly(9);
    }

    @Test
    void aStateNobodyReachesIsAFault() {
        assertThat(new PackFixture()
                        .changed("lives/account.yaml", "to: void", "to: open")
                        .read()
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.UNREACHED_STATE);
    }

    @Test
    void aPackThatNeedsABrokenOneIsNotLoaded() {
        PackFolder broken =
                new PackFixture().changed(ITEM, "visits: 0", "visits: x").folder();
        PackFolder other = folder("other", "[demo]");
        PackFolder sound = folder("sound", "[]");

        PackReader.Result result = PackReader.read(List.of(other, broken, sound));

        assertThat(result.packs()).extracting(Pack::code).containsExactly("sound");
        assertThat(result.faults())
                .extracting(Fault::file, Fault::kind)
                .contains(tuple("other/pack.yaml", FaultKind.BROKEN_NEED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|{material: articles, name: {zh: 规程, en: Rules}, class: own}|articles",
                "[demo]|{material: articles, name: {zh: 规程, en: Rules}, class: own}|articles",
                "[]|{material: licence, name: {zh: 许可, en: Permit}, class: own}|licence",
                "[demo]|{material: licence, name: {zh: 许可, en: Permit}, class: own}|",
                "[]|{material: rules, name: {zh: 规程, en: Rules}, class: own}|"
            })
    void packsDoNotCallDifferentThingsAlike(String needs, String material, @Nullable String taken) {
        PackFolder head = folder("other", needs);
        var files = new ArrayList<>(head.files());
        files.add(new PackFile("other/materials.yaml", "- " + material));

        List<Fault> faults = PackReader.read(List.of(new PackFixture().folder(), new PackFolder("other", files)))
                .faults();

        if (taken == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).extracting(Fault::file).containsExactly("other/materials.yaml");
            assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.CODE_TWICE);
        }
    }

    @Test
    void packsDoNotNeedEachOther() {
        PackReader.Result result = PackReader.read(List.of(folder("a", "[b]"), folder("b", "[a]")));

        assertThat(result.packs()).isEmpty();
        assertThat(result.faults()).extracting(Fault::kind).contains(FaultKind.NEEDS_CYCLE);
    }

    @Test
    void aFolderWithoutAHeadIsNoPack() {
        assertThat(new PackFixture().without("pack.yaml").read().faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.NO_PACK);
    }

    private static PackFolder folder(String name, String needs) {
        String head =
                "pack: %s\nname: 示例\nversion: \"1\"\nvalid: {from: 2022-01-01}\nneeds: %s\n".formatted(name, needs);
        return new PackFolder(name, List.of(new PackFile(name + "/pack.yaml", head)));
    }

    private static final String SCENES = """
            scenes:
              - {scene: limited, name: {zh: 有限公司, en: Limited}, answers: {kind: limited}, keywords: [有限公司]}
              - {scene: branch, name: {zh: 分支, en: Branch}, answers: {kind: branch}, keywords: [分支机构]}
            decision: instant
            """;

    private static PackFixture withScenes() {
        return new PackFixture().changed(ITEM, "decision: instant\n", SCENES);
    }

    @Test
    void aSceneDecidesEveryMaterial() {
        PackReader.Result result = withScenes().read();

        assertThat(result.faults()).isEmpty();
        assertThat(result.packs().getFirst().items().getFirst().scenes())
                .extracting(scene -> scene.code(), scene -> scene.keywords())
                .containsExactly(tuple("limited", List.of("有限公司")), tuple("branch", List.of("分支机构")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "answers: {kind: branch}|answers: {kind: limited}|SCENES_OVERLAP",
                "answers: {kind: branch}|answers: {agent: true}|SCENE_OPEN",
                "answers: {kind: branch}|answers: {agent: true}|SCENES_OVERLAP",
                "scene: branch|scene: limited|TWICE",
                "keywords: [分支机构]|keywords: []|MISSING",
                "keywords: [分支机构]|keywords: [分支机构], result: articles|UNKNOWN_PRODUCT"
            })
    void scenesAndTheirMaterialsAreUnique(String from, String to, FaultKind fault) {
        PackReader.Result result = withScenes().changed(ITEM, from, to).read();

        assertThat(result.packs()).isEmpty();
        assertThat(result.faults())
                .filteredOn(one -> one.kind() == fault)
                .singleElement()
                .satisfies(one -> assertThat(one.file()).isEqualTo("demo/" + ITEM));
    }

    @Test
    void aPlaceHasItsOwnValuesAndTheRestOfTheCatalogue() {
        PackItem item = new PackFixture()
                .changed(ITEM, "decision: instant", """
                        implementations:
                          - {place: "411081", from: 2023-01-01, visits: 2, channels: [window], source: plan, where: L3}
                        decision: instant""")
                .read()
                .packs()
                .getFirst()
                .items()
                .getFirst();

        PackItem there = item.in("411081", LocalDate.of(2023, 5, 1));
        assertThat(there.visits()).isEqualTo(2);
        assertThat(there.channels()).hasSize(1);
        assertThat(there.materials()).isEqualTo(item.materials());
        assertThat(item.in("411081", LocalDate.of(2022, 5, 1))).isEqualTo(item);
        assertThat(item.in("411002", LocalDate.of(2023, 5, 1))).isEqualTo(item);
    }

    @Test
    void aSpecialStepEndsOnItsDay() {
        PackItem item = new PackFixture()
                .changed(
                        ITEM,
                        "after: [accept]}",
                        "after: [look]}\n  - {id: look, name: {zh: 勘验, en: Visit}, kind: site-check,"
                                + " performer: 市场监督管理局, after: [accept], cancelled: 2023-01-01}")
                .read()
                .packs()
                .getFirst()
                .items()
                .getFirst();

        assertThat(item.at("411000", LocalDate.of(2022, 12, 31)).steps().steps())
                .extracting(step -> step.id())
                .contains("look");
        assertThat(item.at("411000", LocalDate.of(2023, 1, 1)).steps().steps())
                .extracting(step -> step.id(), step -> step.after())
                .containsExactly(tuple("accept", Set.of()), tuple("decide", Set.of("accept")));
        assertThat(item.cancelling("look", null)
                        .at("411000", LocalDate.of(2023, 1, 1))
                        .steps()
                        .steps())
                .hasSize(3);
    }

    @Test
    void anOrdinaryStepCannotBeCancelled() {
        PackReader.Result result = new PackFixture()
                .changed(ITEM, "after: [accept]}", "after: [accept], cancelled: 2023-01-01}")
                .read();

        assertThat(result.faults()).extracting(Fault::kind).containsExactly(FaultKind.NOT_A_SPECIAL_STEP);
    }

    @Test
    void aStepAsksForAListedServiceOnly() {
        var fixture = new PackFixture().changed(ITEM, "after: [accept]}", "after: [accept], service: demo.survey}");

        assertThat(fixture.read().faults()).extracting(Fault::kind).containsExactly(FaultKind.UNKNOWN_SERVICE);
        PackReader.Result listed = fixture.with("services.yaml", """
                - service: demo.survey
                  name: {zh: 勘察, en: Survey}
                  basis: [{text: 某条例, article: 第二条}]
                  payer: applicant
                  measure: {zh: 多测合一, en: One survey for all}
                  guide: {zh: 自行选择, en: Choose freely}
                  source: plan
                  where: L9
                """).read();
        assertThat(listed.faults()).isEmpty();
        assertThat(listed.packs().getFirst().services()).singleElement().satisfies(service -> assertThat(
                        service.isListed("411002", LocalDate.of(2022, 1, 1)))
                .isTrue());
    }

    @Test
    void sharesSayWhoGivesWhichDataAndNameOnlyWhatExists() {
        String share = """
                - share: market.licence
                  name: {zh: 执照信息, en: Licences}
                  giver: 市场监督管理局
                  materials: [licence]
                  elements: [%s]
                  freshness: real-time
                  source: plan
                  where: L9
                """;
        PackReader.Result known = new PackFixture()
                .with("shares.yaml", share.formatted("enterprise.name"))
                .read();
        assertThat(known.faults()).isEmpty();
        assertThat(known.packs().getFirst().shares()).singleElement().satisfies(one -> {
            assertThat(one.freshness()).isEqualTo(DataShare.Freshness.REAL_TIME);
            assertThat(one.validity().place()).isEqualTo("411000");
        });
        assertThat(new PackFixture()
                        .with("shares.yaml", share.formatted("enterprise.shoe-size"))
                        .read()
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.UNKNOWN_ELEMENT);
    }
}
