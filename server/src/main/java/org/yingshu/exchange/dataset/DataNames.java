package org.yingshu.exchange.dataset;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.Matters;

/** What data elements and items are called, for those who read their codes. */
@Component
public class DataNames {

    private final Matters matters;

    DataNames(Matters matters) {
        this.matters = matters;
    }

    /** Something with its code; its name is the code where nobody knows it any more. */
    public record Named(String code, Words name) {}

    public List<Named> elements(List<String> codes) {
        return codes.stream()
                .map(code -> new Named(
                        code, matters.element(code).map(one -> one.name()).orElse(Words.same(code))))
                .toList();
    }

    public List<Named> items(List<String> codes) {
        return codes.stream().map(code -> new Named(code, matters.names(code))).toList();
    }
}
