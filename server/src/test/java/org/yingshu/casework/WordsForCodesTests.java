package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** What people read has the words of an option, in their language; what machines go on with has its code. */
@CaseworkTest
class WordsForCodesTests {

    @Autowired
    Counter counter;

    @Autowired
    MockMvc http;

    private Caller applicant = Callers.office();
    private String certificate = "";
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aLicenceIsIssued() {
        counter.clock.set(LocalDate.parse(Examples.of("registration-only").date()));
        Run run = new Run(counter, Examples.of("registration-only"));
        JsonNode ended = run.toTheEnd();
        applicant = run.applicant;
        id = run.id;
        JsonNode issued = ended.at("/rulings/0/certificates/0/certificate");
        certificate = "/api/certificate/mine/" + issued.asString();
        JsonNode detail = counter.wire.get(applicant, certificate).ok().body();
        Caller signatory = counter.reviewer(Run.uuid(detail.at("/issuer")));
        if (detail.at("/status").asString().equals("PENDING_SIGNATURE")) {
            counter.wire
                    .post(
                            signatory,
                            "/api/certificate/certificates/" + issued.asString() + "/signature",
                            java.util.Map.of())
                    .ok();
        }
    }

    private JsonNode kind(Locale reader) {
        JsonNode fields = counter.wire.get(applicant, certificate, reader).ok().at("/fields");
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.at("/element").asString().equals("enterprise.kind"))
                .findFirst()
                .orElseThrow();
    }

    private String printed(String path) throws Exception {
        byte[] pdf = http.perform(get(path).param("format", "PDF").with(Callers.signedIn(applicant)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new AssertionError("No paper at " + path, e);
        }
    }

    @Test
    void thePageOfACertificateHasTheWordsOfItsReader() {
        assertThat(kind(Locale.CHINESE).at("/value").asString()).isEqualTo("有限责任公司");
        assertThat(kind(Locale.CHINESE).at("/name").asString()).isEqualTo("企业类型");
        assertThat(kind(Locale.ENGLISH).at("/value").asString()).isEqualTo("Limited company");
        assertThat(kind(Locale.ENGLISH).at("/name").asString()).isEqualTo("Kind of enterprise");
    }

    @Test
    void thePaperPrintsTheChineseWords() throws Exception {
        assertThat(printed(certificate + "/paper")).contains("有限责任公司").doesNotContain("limited");
    }

    @Test
    void noNoticeOfTheCasePrintsACode() throws Exception {
        for (String kind : new String[] {"receipt", "acceptance", "decision"}) {
            assertThat(printed("/api/casework/mine/cases/" + id + "/documents/" + kind))
                    .as(kind)
                    .doesNotContain("start-up", "limited", "electronic", "business-licence");
        }
    }
}
