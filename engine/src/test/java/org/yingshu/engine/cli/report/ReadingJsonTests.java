package org.yingshu.engine.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.cli.ReadingFixture;
import org.yingshu.engine.reader.model.Coverage;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTests {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void followsItsSchema() throws IOException {
        assertThat(problems("reading.schema.json", json(ReadingFixture.reading())))
                .isEmpty();
        assertThat(problems("reading.schema.json", json(ReadingFixture.readingWithPages())))
                .isEmpty();
    }

    @Test
    void followsItsSchemaForAnEmptyFile() throws IOException {
        var empty = new Reading(
                SourceText.of("empty.txt", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Coverage(0, Map.of(), 0));
        assertThat(problems("reading.schema.json", json(empty))).isEmpty();
    }

    @Test
    void findingsFollowTheirSchema() throws IOException {
        var writer = new StringWriter();
        try (var report = new CheckJson(writer)) {
            report.add("plan.txt", ReadingFixture.reading());
        }
        assertThat(problems("check.schema.json", writer.toString())).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String json = json(ReadingFixture.reading()).replaceFirst("\"rule\":", "\"law\":");
        assertThat(problems("reading.schema.json", json)).isNotEmpty();
    }

    @Test
    void theSchemaDescribesEveryMember() throws IOException {
        for (String schema : List.of("reading.schema.json", "check.schema.json")) {
            describesEveryMember(JsonMapper.shared().readTree(Files.readString(DOCS.resolve(schema))));
        }
    }

    @Test
    void isOneLineThatHoldsWhatTheReadingHolds() throws IOException {
        String json = json(ReadingFixture.reading());
        assertThat(json.lines()).hasSize(1);
        JsonNode node = JsonMapper.shared().readTree(json);
        JsonNode measures = node.at("/documents/0/attachments/0/measures");
        assertThat(measures.size()).isEqualTo(6);
        assertThat(measures.at("/0/blocks/0/owners/0/role").asString()).isEqualTo("lead");
        assertThat(measures.at("/1/blocks/0/deadlines/0/until").isNull()).isTrue();
        assertThat(measures.at("/2/targets/0/comparator").asString()).isEqualTo("at_most");
        assertThat(node.at("/lists/0/rows/2/repairs/0/source").asString()).isEqualTo("linked_measure");
        assertThat(node.at("/findings/0/spans/0/fromLine").asInt()).isEqualTo(25);
        assertThat(node.at("/documents/0/span").has("place")).isFalse();
    }

    @Test
    void tellsThePlaceWhereTheFormatHasPlaces() throws IOException {
        JsonNode node = JsonMapper.shared().readTree(json(ReadingFixture.readingWithPages()));
        assertThat(node.at("/findings/0/spans/0/place").asString()).isEqualTo("第2页");
    }

    @Test
    void keepsFindingsInTheReadersOrder() throws IOException {
        List<String> rules =
                ReadingFixture.reading().findings().stream().map(Finding::rule).toList();
        JsonNode node = JsonMapper.shared().readTree(json(ReadingFixture.reading()));
        assertThat(node.at("/findings").valueStream().map(finding -> finding.get("rule")
                        .asString()))
                .containsExactlyElementsOf(rules);
    }

    private static void describesEveryMember(JsonNode schema) {
        if (schema.has("properties")) {
            schema.get("properties").propertyStream().forEach(member -> assertThat(
                            member.getValue().has("description")
                                    || member.getValue().has("$ref"))
                    .as(member.getKey())
                    .isTrue());
            assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
        }
        schema.forEach(ReadingJsonTests::describesEveryMember);
    }

    private static String json(Reading reading) throws IOException {
        var writer = new StringWriter();
        try (var report = new ReadingJson(writer)) {
            report.add("plan.txt", reading);
        }
        return writer.toString();
    }

    private static List<String> problems(String schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve(schema)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
