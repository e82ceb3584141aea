package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.reader.model.Document;

/** Ten documents of the province and its cities, one behind the other. */
class CompendiumTests {

    private static List<Document> documents() {
        return SourceDocument.COMPENDIUM.reading().documents();
    }

    @Test
    void findsTenDocuments() {
        assertThat(documents()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 豫政办〔2023〕22号, 河南省人民政府办公厅, 2023-05-16, 7",
        "2, 豫数政办〔2023〕3号, 河南省数字政府建设工作领导小组办公室, 2023-04-29, 6",
        "3, 豫政〔2023〕12号, 河南省人民政府, 2023-02-23, 37",
        "4, 豫发改财金〔2023〕39号, 河南省发展和改革委员会, 2023-01-19, 21",
        "5, 驻政办〔2023〕20号, 驻马店市人民政府办公室, 2023-06-19, 35",
        "6, 新发改法规〔2023〕135号, 新乡市发展和改革委员会, 2023-06-05, 0",
        "7, , 新乡市政务服务和大数据管理局, 2023-05-23, 6",
        "8, 郑政文[2023]62号, 郑州市人民政府, 2023-04-19, 31",
        "9, 郑政文〔2023〕32号, 郑州市人民政府, 2023-02-27, 36",
        "10, 安政办〔2023〕1号, 安阳市人民政府办公室, 2023-01-05, 23",
    })
    void readsNumberIssuerDateAndMeasures(int place, String number, String issuer, String date, int measures) {
        Document document = documents().get(place - 1);

        assertThat(document.number()).isEqualTo(number);
        assertThat(document.issuer()).isEqualTo(issuer);
        assertThat(document.date()).isEqualTo(date);
        assertThat(document.attachments().stream()
                        .mapToInt(a -> a.measures().size())
                        .sum())
                .isEqualTo(measures);
        assertThat(document.title()).startsWith(issuer).contains("印发");
    }

    @Test
    void readsLabelsOfThreeFields() {
        assertThat(documents().get(7).attachments().get(0).measures())
                .allSatisfy(
                        measure -> assertThat(measure.blocks()).singleElement().satisfies(block -> {
                            assertThat(block.owners()).isNotEmpty();
                            assertThat(block.deadlines()).isNotEmpty();
                        }));
    }
}
