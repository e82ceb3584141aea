package org.yingshu.engine.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.codes.Code;
import org.yingshu.engine.codes.CodeKind;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One reading of a value, for people or as JSON. A personal number is never printed whole. */
record CodeReport(Language language, LocalDate today) {

    List<String> lines(String typed, CodeReading<? extends Code> reading) {
        return switch (reading) {
            case CodeReading.Valid<? extends Code> valid -> valid(valid);
            case CodeReading.Refused<? extends Code>(Refusal refusal) ->
                List.of(language.choose("%s 不是有效的%s：%s [%s]", "%s is not a valid %s: %s [%s]")
                        .formatted(
                                shown(typed, refusal),
                                CodeWords.kind(language, refusal.kind()),
                                CodeWords.reason(language, refusal),
                                refusal.reason().code()));
        };
    }

    /** A mistyped number is still somebody's: only what is wrong with it is shown. */
    private String shown(String typed, Refusal refusal) {
        return refusal.kind() == CodeKind.CITIZEN_ID ? language.choose("该值", "The value") : typed;
    }

    private List<String> valid(CodeReading.Valid<? extends Code> valid) {
        Code code = valid.code();
        List<String> lines = new ArrayList<>();
        lines.add(language.choose("%s 是有效的%s", "%s is a valid %s")
                .formatted(code.shown(), CodeWords.kind(language, code.kind())));
        CodeParts.of(code, today)
                .forEach(part ->
                        lines.add("  %s: %s".formatted(language.choose(part.nameZh(), part.nameEn()), part.value())));
        if (!valid.changes().isEmpty()) {
            lines.add("  " + language.choose("已规范书写：", "writing put right: ") + changes(valid));
        }
        return lines;
    }

    private String changes(CodeReading.Valid<? extends Code> valid) {
        return valid.changes().stream()
                .sorted()
                .map(change -> CodeWords.change(language, change))
                .collect(Collectors.joining(language.choose("、", ", ")));
    }

    ObjectNode json(CodeReading<? extends Code> reading) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("valid", reading.isValid());
        switch (reading) {
            case CodeReading.Valid<? extends Code> valid -> {
                json.put("kind", kebab(valid.code().kind()))
                        .put("value", valid.code().shown());
                ObjectNode parts = json.putObject("parts");
                CodeParts.of(valid.code(), today).forEach(part -> parts.put(part.key(), part.value()));
                ArrayNode changes = json.putArray("changes");
                valid.changes().stream().sorted().map(CodeReport::kebab).forEach(changes::add);
            }
            case CodeReading.Refused<? extends Code>(Refusal refusal) ->
                json.put("kind", kebab(refusal.kind()))
                        .put("reason", refusal.reason().code())
                        .put("position", refusal.position())
                        .put("found", refusal.found())
                        .put("expected", refusal.expected())
                        .put("message", CodeWords.reason(language, refusal));
        }
        return json;
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
