package org.yingshu.matter.guide;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.matter.guide.Guides.Guide;

/** What the values of a plain page rest on, in words. */
record GuideSources(Guide guide, PageTexts texts) {

    String cited(Cited cited) {
        Source source = guide.sources().get(cited.source());
        String name = cited.isConfiguration()
                ? texts.say("配置", "configuration")
                : source == null ? law(cited.where()) : document(source);
        return name.isEmpty() ? "" : " <span class=\"quiet\">" + name + "</span>";
    }

    /** The document, with its level, place and date where they are known. */
    private String document(Source source) {
        String level =
                switch (source.level()) {
                    case "nation" -> texts.say("国家级", "national");
                    case "province" -> texts.say("省级", "provincial");
                    case "city" -> texts.say("市级", "municipal");
                    case "county" -> texts.say("县级", "county");
                    default -> "";
                };
        String place = guide.places().getOrDefault(source.place(), "");
        return Stream.of(texts.named(source.title()), level, texts.named(place), PageTexts.safe(source.date()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A law and its article; where they are not named as one, each by itself. */
    private String law(String where) {
        int blank = where.lastIndexOf(' ');
        String whole = texts.named(where);
        return texts.chinese() || blank < 0 || !whole.equals(PageTexts.safe(where))
                ? whole
                : texts.named(where.substring(0, blank)) + ", " + texts.named(where.substring(blank + 1));
    }
}
