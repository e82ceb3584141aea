package org.yingshu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.lists.Comparison.Change;
import org.yingshu.lists.Comparison.Difference;

class ComparisonTests {

    @Test
    void tellsWhatCameWentAndChanged() {
        Comparison comparison = Comparison.of(
                List.of(item("1", "甲", "80元"), item("2", "乙", "10元"), item("3", "丙", "5元")),
                List.of(item("3", "丙", "5元"), item("1", "甲", "60元"), item("4", "丁", "")));
        assertThat(comparison.added()).extracting(ListItem::code).containsExactly("4");
        assertThat(comparison.removed()).extracting(ListItem::code).containsExactly("2");
        assertThat(comparison.changed())
                .containsExactly(new Change("1", "甲", List.of(new Difference("标准", "80元", "60元"))));
        assertThat(comparison.same()).isEqualTo(1);
    }

    @Test
    void findsNothingBetweenAnEditionAndItself() {
        var items = List.of(item("1", "甲", "80元"));
        assertThat(Comparison.of(items, items)).isEqualTo(new Comparison(List.of(), List.of(), List.of(), 1));
    }

    private static ListItem item(String code, String name, String charge) {
        return new ListItem(code, name, Map.of("标准", charge), null, null);
    }
}
