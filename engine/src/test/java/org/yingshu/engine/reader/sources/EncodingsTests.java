package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.TaskRow;

/** The same plan in another encoding or script is the same plan. */
class EncodingsTests {

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE_2020", "XUCHANG_2022"})
    void readsGb18030AsUtf8(SourceDocument document) throws IOException, Unreadable {
        byte[] bytes = Files.readString(document.path()).getBytes(Charset.forName("GB18030"));

        Reading reading = PlanReader.read(new SourceReader().read("copy.txt", bytes));

        assertThat(rows(reading)).isEqualTo(rows(document.reading()));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE_2020", "XUCHANG_2022"})
    void readsTraditionalCharactersLikeSimplifiedOnes(SourceDocument document) throws IOException, Unreadable {
        byte[] bytes = traditional(Files.readString(document.path())).getBytes(StandardCharsets.UTF_8);

        Reading reading = PlanReader.read(new SourceReader().read("copy.txt", bytes));

        assertThat(numbers(reading)).isEqualTo(numbers(document.reading()));
        assertThat(rows(reading)).isEqualTo(rows(document.reading()));
    }

    private static List<TaskRow> rows(Reading reading) {
        return reading.lists().get(0).rows();
    }

    private static List<Integer> numbers(Reading reading) {
        return rows(reading).stream().map(TaskRow::number).toList();
    }

    /** The last traditional character of several that have one simplified form: for the test any will do. */
    private static String traditional(String text) throws IOException {
        try (InputStream in = PlanReader.class.getResourceAsStream("layout/traditional.txt")) {
            List<String> pairs = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var written = new char[Character.MAX_VALUE + 1];
            for (int i = 0; i < pairs.get(1).length(); i++) {
                written[pairs.get(1).charAt(i)] = pairs.get(0).charAt(i);
            }
            // 着 has several traditional forms.
            written['着'] = 0;
            var result = new StringBuilder(text);
            for (int i = 0; i < result.length(); i++) {
                char c = written[result.charAt(i)];
                if (c != 0) {
                    result.setCharAt(i, c);
                }
            }
            return result.toString();
        }
    }
}
