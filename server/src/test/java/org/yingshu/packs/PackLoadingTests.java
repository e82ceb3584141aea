package org.yingshu.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.yingshu.ServerTest;
import org.yingshu.matter.Matters;
import org.yingshu.matter.PackIntake;
import org.yingshu.matter.ServiceView;

@ServerTest
class PackLoadingTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Autowired
    PackReadingStore store;

    @Autowired
    PackIntake intake;

    @Autowired
    CertificateIntake certificates;

    @Autowired
    Matters matters;

    @Autowired
    TransactionOperations transactions;

    @TempDir
    private Path packs;

    private final String word = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aChangedPackIsANewVersionAndOldCasesKeepTheirs() throws IOException {
        write("");
        assertThat(load().loaded()).isTrue();
        ServiceView first = matters.service(item(), "411000", DAY).orElseThrow();

        write("note: {zh: 改了一个字, en: One word changed}\n");
        assertThat(load().loaded()).isTrue();
        ServiceView second = matters.service(item(), "411000", DAY).orElseThrow();
        load();

        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(matters.service(first.version(), "411000", DAY).orElseThrow().version())
                .isEqualTo(first.version());
        assertThat(matters.service(item(), "411000", DAY).orElseThrow().version())
                .as("read again without a change")
                .isEqualTo(second.version());
        assertThat(matters.offer(first.version(), "411000", DAY, Map.of(), Set.of())
                        .version())
                .isEqualTo(first.version());
    }

    @Test
    void aBrokenPackGivesNothingButItsFaults() throws IOException {
        write("");
        load();
        UUID before = matters.service(item(), "411000", DAY).orElseThrow().version();

        write("colour: red\n");
        PackReport report = load();

        assertThat(report.loaded()).isFalse();
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("pack.unknown-key");
            assertThat(fault.file()).isEqualTo(word + "/items/" + item() + ".yaml");
            assertThat(fault.zh()).contains("colour");
        });
        assertThat(matters.service(item(), "411000", DAY).orElseThrow().version())
                .as("what was loaded before still holds")
                .isEqualTo(before);
    }

    private String item() {
        return word + ".thing";
    }

    private PackReport load() {
        var loading = new PackLoading(
                new PackFolders(new PacksSettings(true, packs)),
                store,
                intake,
                certificates,
                Clock.systemDefaultZone());
        List<PackReport> reports = transactions.execute(status -> loading.load(true));
        assertThat(reports).isNotNull();
        return reports.stream()
                .filter(report -> report.pack().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void write(String more) throws IOException {
        Path folder = packs.resolve(word);
        Files.createDirectories(folder.resolve("items"));
        Files.writeString(folder.resolve("pack.yaml"), """
                pack: %s
                name: {zh: 试, en: Trial}
                version: "1"
                place: "411000"
                valid: {from: 2020-01-01}
                needs: [base]
                sources: {}
                """.formatted(word));
        Files.writeString(folder.resolve("items/" + item() + ".yaml"), """
                item: %s
                name: {zh: 试事项, en: Trial item}
                department: 市场监督管理局
                kind: service
                keywords: [试一, 试二, 试三]
                channels: [web]
                visits: 0
                cost: {amount: 0, source: configuration}
                fields: [{element: enterprise.name}]
                steps:
                  - {id: accept, name: {zh: 受理, en: Acceptance}, kind: accept, performer: 市场监督管理局}
                """.formatted(item()) + more);
    }
}
