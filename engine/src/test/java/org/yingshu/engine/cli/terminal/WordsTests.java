package org.yingshu.engine.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target;

class WordsTests {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Words.of(Language.EN).all().keySet())
                .isEqualTo(Words.of(Language.ZH).all().keySet());
    }

    @Test
    void everyValueOfTheModelHasItsWord() {
        Words words = Words.of(Language.ZH);
        Stream.of(Role.values()).forEach(value -> words.get("role", value));
        Stream.of(Strength.values()).forEach(value -> words.get("strength", value));
        Stream.of(Deadline.Kind.values()).forEach(value -> words.get("deadline", value));
        Stream.of(Target.Comparator.values()).forEach(value -> words.get("comparator", value));
        Stream.of(Finding.Severity.values()).forEach(value -> words.get("severity", value));
        Stream.of(Repair.Source.values()).forEach(value -> words.get("repair", value));
        assertThat(words.get("role", Role.LEAD)).isEqualTo("牵头");
    }

    @Test
    void fillsInValues() {
        assertThat(Words.of(Language.EN).get("span.lines", 3, 5)).isEqualTo("lines 3–5");
    }
}
