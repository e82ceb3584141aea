package org.yingshu.engine.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Labels;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.outline.DocumentParts;
import org.yingshu.engine.reader.outline.Part;
import org.yingshu.engine.reader.owner.Level;

/**
 * What a document tells of itself that its measures leave out.
 *
 * @param year which 年底前 and 今年 mean; absent where the document names none
 * @param place of the issuer: 河南省, 许昌市; empty where unknown
 * @param firstIsLead it declares that the first unit of a list is the lead
 * @param report it tells what was done, not what is to be done
 */
record DocumentFacts(@Nullable Integer year, Level level, String place, boolean firstIsLead, boolean report) {

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern LABELLED_YEAR = Pattern.compile(Labels.DEADLINE + "\\s*[：:]\\s*(?<year>20\\d{2})");
    /** 三年行动方案（2023—2025年） begins in the first of them. */
    private static final Pattern PERIOD = Pattern.compile("(?<year>20\\d{2})年?\\s*[-－—–~～至]+\\s*20\\d{2}年?");

    private static final Pattern REPORT = Pattern.compile("(?:(?!方案|计划).)*(?:报告|总结|汇报)(?:（[^（）]*）)?");

    private static final Pattern EDITION = Pattern.compile("(?<year>20\\d{2})\\s*(?:年|版|年版|年度)");
    private static final Pattern PLACE = Pattern.compile(
            "(?<province>[\\u4e00-\\u9fff]{2,8}?(?:省|自治区))?(?<city>[\\u4e00-\\u9fff]{2,6}?(?:市|自治州|盟|地区))?(?<county>[\\u4e00-\\u9fff]{1,6}?(?:县|区|旗))?.*");
    /** What is no district: 云州市示范区. */
    private static final Pattern ZONE =
            Pattern.compile(".*(?:示范|试验|实验|开发|产业|集聚|高新|经开|新|园|地|片|社|城|港|辖|全|各|[市省县])[区县]|.{5,}");

    private static final Pattern FIRST_IS_LEAD = Pattern.compile(
            "(?:第一(?:个)?(?:责任)?(?:单位|部门)|(?:列|排)(?:名)?(?:在)?(?:首位|第一位|第一)的?(?:单位|部门)?|排名第一(?:的)?(?:单位|部门)?|首个单位)[^。；]{0,8}(?:为|是|系)[^。；]{0,4}牵头");

    /** A year that fewer deadlines than this part of the most frequent year's fall in is taken for a misprint. */
    private static final int FEW = 10;

    static DocumentFacts of(DocumentParts document) {
        List<Paragraph> paragraphs = document.paragraphs();
        boolean firstIsLead = paragraphs.stream()
                .anyMatch(paragraph -> paragraph.value().contains("牵头")
                        && FIRST_IS_LEAD.matcher(paragraph.value()).find());
        String name = name(document);
        Matcher matcher = PLACE.matcher(name);
        String place = "";
        Level level = Level.UNKNOWN;
        if (matcher.matches()) {
            String province = matcher.group("province");
            String city = matcher.group("city");
            String county = matcher.group("county");
            if (city != null && county != null && !ZONE.matcher(county).matches()) {
                place = county;
                level = Level.COUNTY;
            } else if (city != null) {
                place = city;
                level = Level.CITY;
            } else if (province != null) {
                place = province;
                level = Level.PROVINCE;
            } else if (county != null) {
                place = county;
                level = Level.COUNTY;
            }
        }
        return new DocumentFacts(year(document, paragraphs), level, place, firstIsLead, isReport(document));
    }

    private static String name(DocumentParts document) {
        if (document.issuer() != null) {
            return document.issuer().text();
        }
        if (document.title() != null) {
            return document.title().text();
        }
        return document.parts().stream()
                .map(Part::name)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isReport(DocumentParts document) {
        String title = document.title() != null
                ? document.title().text()
                : document.parts().isEmpty() ? "" : document.parts().get(0).name();
        return REPORT.matcher(title).matches();
    }

    private static @Nullable Integer year(DocumentParts document, List<Paragraph> paragraphs) {
        if (document.date() != null) {
            String date = Dates.iso(document.date().text());
            if (date != null) {
                return Integer.valueOf(date.substring(0, 4));
            }
        }
        if (document.number() != null) {
            Matcher number = YEAR.matcher(document.number());
            if (number.find()) {
                return Integer.valueOf(number.group());
            }
        }
        for (Part part : document.parts()) {
            for (Pattern pattern : List.of(PERIOD, EDITION)) {
                Matcher edition = pattern.matcher(part.name());
                if (edition.find()) {
                    return Integer.valueOf(edition.group("year"));
                }
            }
        }
        return yearOfTheTimes(paragraphs);
    }

    /**
     * A plan without a date is of the first year that its own deadlines fall in, for none is due before it; a single
     * one may be misprinted. Without deadlines it is of the year that most of its dates fall in.
     */
    private static @Nullable Integer yearOfTheTimes(List<Paragraph> paragraphs) {
        Map<Integer, Integer> labelled = new HashMap<>();
        Map<Integer, Integer> any = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.value().contains("20")) {
                continue;
            }
            String text = Width.fold(paragraph.text());
            Matcher label = LABELLED_YEAR.matcher(text);
            while (label.find()) {
                labelled.merge(Integer.valueOf(label.group("year")), 1, Integer::sum);
            }
            Matcher date = EDITION.matcher(text);
            while (date.find()) {
                any.merge(Integer.valueOf(date.group("year")), 1, Integer::sum);
            }
        }
        if (!labelled.isEmpty()) {
            int most =
                    labelled.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            return labelled.entrySet().stream()
                    .filter(entry -> entry.getValue() * FEW >= most)
                    .map(Map.Entry::getKey)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        return any.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> entry.getValue())
                        .thenComparingInt(entry -> -entry.getKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
