package org.yingshu.engine.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.cli.ReadingFixture;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.reader.model.Coverage;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingHtmlTests {

    @Test
    void noTextOfTheDocumentCanBecomeMarkup() throws IOException {
        String attack = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)>";
        Reading reading = new Reading(
                SourceText.of("x", attack), List.of(), List.of(), List.of(), List.of(), new Coverage(1, Map.of(), 1));
        String html = page(reading);
        assertThat(html).doesNotContain("alert(1)</script>", "<img", "<!--");
        assertThat(data(Jsoup.parse(html)).at("/files/0/lines/0").asString()).isEqualTo(attack);
    }

    @Test
    void needsNothingFromOutsideAndRunsNothingButItsOwn() throws IOException, NoSuchAlgorithmException {
        Document page = Jsoup.parse(page(ReadingFixture.reading()));
        assertThat(page.select("[src], link, [href]:not([href^=#]), [onclick], [style]"))
                .isEmpty();
        String policy = Objects.requireNonNull(page.selectFirst("meta[http-equiv=Content-Security-Policy]"))
                .attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains(hash(Objects.requireNonNull(page.selectFirst("script:not([type])"))
                        .data()))
                .contains(hash(Objects.requireNonNull(page.selectFirst("style")).data()));
    }

    @Test
    void holdsSeveralFilesWithTheirLinesAndPlaces() throws IOException {
        JsonNode data = data(Jsoup.parse(page(ReadingFixture.readingWithPages(), ReadingFixture.reading())));
        assertThat(data.at("/files").size()).isEqualTo(2);
        assertThat(data.at("/files/0/lines").size())
                .isEqualTo(ReadingFixture.reading().source().lineCount());
        assertThat(data.at("/files/0/places/1/line").asInt()).isEqualTo(21);
        assertThat(data.at("/files/1/places").size()).isZero();
    }

    @Test
    void leavesNoHoleUnfilled() throws IOException {
        assertThat(page(ReadingFixture.reading())).doesNotContain("{{");
    }

    private static JsonNode data(Document page) {
        return JsonMapper.shared()
                .readTree(
                        Objects.requireNonNull(page.getElementById("readings")).data());
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String page(Reading... readings) throws IOException {
        var writer = new StringWriter();
        try (var report = new ReadingHtml(writer, Language.ZH, ReadingHtml.Tab.STRUCTURE)) {
            for (Reading reading : readings) {
                report.add("plan.txt", reading);
            }
        }
        return writer.toString();
    }
}
