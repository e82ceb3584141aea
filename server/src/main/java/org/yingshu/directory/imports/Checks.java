package org.yingshu.directory.imports;

import static org.yingshu.directory.imports.CellCheck.right;
import static org.yingshu.directory.imports.CellCheck.wrong;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yingshu.directory.imports.CellCheck.Verdict;
import org.yingshu.directory.model.CodeWords;
import org.yingshu.directory.register.Phones;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.Code;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CodeReading.Refused;
import org.yingshu.engine.codes.CodeReading.Valid;
import org.yingshu.engine.codes.CreditCode;

/** The checks of cells, each with a sentence for whoever has to put the cell right. */
final class Checks {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private Checks() {}

    static CellCheck text(int longest) {
        return (text, context) ->
                text.length() <= longest ? right(text) : wrong("最多" + longest + "字，实际" + text.length() + "字");
    }

    static Verdict region(String text, ImportContext context) {
        List<String> codes = context.codes(text).orElse(List.of());
        if (codes.isEmpty()) {
            return wrong("没有“" + text + "”这个行政区划，请填写名称或六位代码");
        }
        if (codes.size() > 1) {
            return wrong("有" + codes.size() + "个地方叫“" + text + "”，请填写六位代码");
        }
        return context.scope().seesRegion(codes.get(0)) ? right(codes.get(0)) : wrong("“" + text + "”不在您管理的地区");
    }

    static Verdict creditCode(String text, ImportContext context) {
        return code(text, CreditCode::parse);
    }

    static Verdict citizenId(String text, ImportContext context) {
        return code(text, typed -> CitizenId.parse(typed, context.today()));
    }

    private static <T extends Code> Verdict code(String text, Function<String, CodeReading<T>> parse) {
        return switch (parse.apply(text)) {
            case Valid<T> valid -> right(valid.code().value());
            case Refused<T> refused -> wrong(CodeWords.reason(refused.refusal()));
        };
    }

    static Verdict phone(String text, ImportContext context) {
        return Phones.parse(text).map(CellCheck::right).orElseGet(() -> wrong("不是有效的电话号码"));
    }

    static Verdict day(String text, ImportContext context) {
        String plain = text.replaceAll("[年月/.]", "-").replace("日", "");
        try {
            return right(LocalDate.parse(plain, DAY).toString());
        } catch (DateTimeParseException e) {
            return wrong("“" + text + "”不是日期，请写成2026-11-21");
        }
    }

    static Verdict pastDay(String text, ImportContext context) {
        Verdict day = day(text, context);
        return day instanceof Verdict.Right(String value)
                        && LocalDate.parse(value).isAfter(context.today())
                ? wrong("日期“" + text + "”在今天之后")
                : day;
    }

    /** One of the words, which stand for the names of an enum. */
    static CellCheck word(Map<String, ? extends Enum<?>> words) {
        return (text, context) -> {
            Enum<?> meant = words.get(text);
            return meant != null ? right(meant.name()) : wrong("只能填写" + String.join("、", words.keySet()));
        };
    }

    /** Several names, parted by 、 ； ; or |. */
    static Verdict names(String text, ImportContext context) {
        List<String> names = Arrays.stream(text.split("[、；;|]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return right(String.join("|", names));
    }
}
