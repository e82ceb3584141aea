package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;

/** Who reads English finds behind the notice, which is Chinese, the same in English, marked as for reference. */
@CaseworkTest
class EnglishPaperTests {

    @Autowired
    private Counter counter;

    @Autowired
    private MockMvc http;

    private Run run;

    @BeforeEach
    void aLicenceIsDecided() {
        counter.clock.set(LocalDate.parse(Examples.of("registration-only").date()));
        run = new Run(counter, Examples.decidedByAPerson());
        run.toTheSeal();
    }

    @Test
    void theChineseTextComesFirstAndTheEnglishBehindItIsMarkedAsForReference() throws Exception {
        Pages notice = printed("acceptance", Locale.ENGLISH);
        assertThat(notice.text(1)).contains("受理通知书", "予以受理").doesNotContain("Notice of acceptance");
        assertThat(notice.text(2))
                .contains("for reference", "Notice of acceptance", "Company registration", "is accepted")
                .contains("5 September 2022")
                .doesNotContain("予以受理");
    }

    @Test
    void everyNoticeHasItsEnglishWords() throws Exception {
        for (String kind : new String[] {"receipt", "acceptance", "decision"}) {
            Pages notice = printed(kind, Locale.ENGLISH);
            assertThat(notice.text(notice.count())).as(kind).doesNotContain("casework.paper");
            assertThat(notice.text(1)).as(kind).doesNotContain("casework.paper");
        }
        assertThat(printed("receipt", Locale.ENGLISH).text(2)).contains("Articles of association");
        assertThat(printed("decision", Locale.ENGLISH).text(2)).contains("granted", "Certificates:");
    }

    @Test
    void whoReadsChineseGetsTheNoticeAlone() throws Exception {
        assertThat(printed("acceptance", Locale.CHINESE).count()).isEqualTo(1);
    }

    private record Pages(int count, String[] texts) {

        String text(int page) {
            return texts[page - 1];
        }
    }

    private Pages printed(String kind, Locale reader) throws Exception {
        String path = "/api/casework/mine/cases/" + run.id + "/documents/" + kind;
        byte[] pdf = http.perform(
                        get(path).param("format", "PDF").locale(reader).with(Callers.signedIn(run.applicant)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new String[document.getNumberOfPages()];
            for (int page = 1; page <= texts.length; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts[page - 1] = stripper.getText(document).replaceAll("\\s+", " ");
            }
            return new Pages(texts.length, texts);
        } catch (IOException e) {
            throw new AssertionError("No paper at " + path, e);
        }
    }
}
