package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Document;

/** A plan without duties; the file holds it twice. */
class FiveYearPlanTests {

    @Test
    void readsTheTwoCopiesAsOne() {
        assertThat(SourceDocument.FIVE_YEARS.reading().documents()).hasSize(1);
        Document document = SourceDocument.FIVE_YEARS.reading().documents().get(0);

        assertThat(document.number()).isEqualTo("豫政〔2024〕5号");
        assertThat(document.issuer()).isEqualTo("河南省人民政府");
        assertThat(document.duplicates()).singleElement().satisfies(copy -> {
            assertThat(copy.similarity()).isBetween(0.9, 1.0);
            assertThat(copy.span().fromLine())
                    .isGreaterThan(document.attachments().get(0).span().toLine());
        });
        assertThat(document.attachments())
                .extracting(Attachment::measures)
                .singleElement()
                .satisfies(
                        measures -> assertThat(measures).hasSize(74).allSatisfy(measure -> assertThat(measure.blocks())
                                .isEmpty()));
    }
}
