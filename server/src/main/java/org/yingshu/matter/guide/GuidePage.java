package org.yingshu.matter.guide;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.matter.LimitView;
import org.yingshu.matter.MaterialView;
import org.yingshu.matter.ServiceView;
import org.yingshu.matter.guide.Guides.Guide;

/** A guide as a plain page: no script, readable by screen readers and search engines, and fit to print. */
final class GuidePage {

    private static final String STYLE = """
            body{font:16px/1.7 "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
            color:#1f2a30;max-width:46rem;margin:0 auto;padding:24px 16px}
            h1{font-size:1.7rem;line-height:1.3;margin:0 0 8px}h2{font-size:1.15rem;margin:32px 0 8px;
            border-bottom:1px solid #d8dee0;padding-bottom:4px}p,li{max-width:40em}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;
            border-bottom:1px solid #e4e8e9}th{font-weight:600;width:34%}
            .free{border:1px solid #0b6b6b;color:#0b6b6b;border-radius:4px;padding:0 6px;font-size:.85em;white-space:nowrap}
            .quiet{color:#55636a;font-size:.9em}a{color:#0b6b6b}nav{margin-bottom:16px}
            .law{display:none}
            @media print{.law{display:block;break-before:page}nav{display:none}body{padding:0;font-size:12pt}h2{break-after:avoid}tr,li{break-inside:avoid}}
            """;

    /** Above the English page; in print the Chinese one follows it. */
    private static final String AID =
            "English reading aid, for reference. The Chinese guide, which is printed behind it, is the one valid in law.";

    private final Guide guide;
    private final SampleForm sample;
    private final PageTexts texts;
    private final GuideSources sources;
    private final StringBuilder page = new StringBuilder();

    private GuidePage(Guide guide, SampleForm sample, PageTexts texts) {
        this.guide = guide;
        this.sample = sample;
        this.texts = texts;
        this.sources = new GuideSources(guide, texts);
    }

    static String of(Guide guide, SampleForm sample, PageTexts texts) {
        return new GuidePage(guide, sample, texts).write();
    }

    private String write() {
        ServiceView service = guide.service();
        String other = texts.chinese() ? "en" : "zh";
        page.append("<!doctype html><html lang=\"").append(texts.lang()).append("\"><head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(texts.say(service.name()))
                .append(texts.say(" 办事指南", " · guide"))
                .append("</title><style>")
                .append(STYLE)
                .append(
                        "</style></head><body><nav><a href=\"?lang=%s&amp;region=%s\" lang=\"%s\">%s</a> · <a href=\"/services/%s\">%s</a></nav><main>"
                                .formatted(
                                        other,
                                        guide.region(),
                                        texts.chinese() ? "en" : "zh-CN",
                                        texts.say("English", "中文"),
                                        PageTexts.safe(service.code()),
                                        texts.say("问答引导和在线申请", "Guided questions and application")));
        if (!texts.chinese()) {
            page.append("<p class=\"quiet\">").append(AID).append("</p>");
        }
        content();
        page.append("</main>");
        if (!texts.chinese()) {
            var chinese = new GuidePage(guide, sample, new PageTexts(true, texts.names()));
            chinese.content();
            page.append("<section class=\"law\" lang=\"zh-CN\">")
                    .append(chinese.page)
                    .append("</section>");
        }
        return page.append("</body></html>").toString();
    }

    private void content() {
        ServiceView service = guide.service();
        tag("h1", texts.say(service.name()));
        tag("p", texts.named(service.department()));
        facts();
        scenes();
        questions();
        materials();
        page.append(SampleSection.of(sample, texts));
        steps();
        guide.items().values().forEach(this::item);
        page.append("<p class=\"quiet\">")
                .append(texts.say("版本", "Version"))
                .append(' ')
                .append(service.version())
                .append(" · ")
                .append(guide.on())
                .append("</p>");
    }

    private void facts() {
        ServiceView service = guide.service();
        tag("h2", texts.say("基本信息", "In short"));
        page.append("<table>");
        limit(texts.say("承诺时限", "Promised within"), service.promised());
        limit(texts.say("法定时限", "The law allows"), service.statutory());
        row(
                texts.say("到现场次数", "Visits"),
                String.valueOf(service.items().stream()
                        .filter(item -> !item.isOptional())
                        .mapToInt(item -> item.visits())
                        .max()
                        .orElse(0)));
        guide.items()
                .values()
                .forEach(item -> row(
                        texts.say("收费", "Cost") + (guide.bundle() == null ? "" : " · " + texts.say(item.name())),
                        item.cost().amount().stripTrailingZeros().toPlainString()
                                + texts.say(" 元 ", " yuan ")
                                + texts.named(item.cost().basis())
                                + sources.cited(item.cost().cited())));
        row(
                texts.say("办理渠道", "Where to apply"),
                String.join(
                        texts.say("、", ", "),
                        service.channels().stream()
                                .map(channel -> switch (channel) {
                                    case WEB -> texts.say("网上", "web");
                                    case PHONE -> texts.say("手机", "phone");
                                    case WINDOW -> texts.say("窗口", "window");
                                    case MACHINE -> texts.say("自助机", "machine");
                                })
                                .toList()));
        page.append("</table>");
    }

    private void limit(String head, @Nullable LimitView limit) {
        if (limit != null) {
            row(head, texts.named(limit.limit().toString()) + sources.cited(limit.cited()));
        }
    }

    /** Every smallest scene with exactly its papers, for those who read without answering. */
    private void scenes() {
        if (guide.scenes().isEmpty()) {
            return;
        }
        tag("h2", texts.say("您是哪种情形", "Which case is yours"));
        page.append("<table>");
        guide.scenes()
                .forEach(scene -> row(
                        texts.say(scene.scene().name()),
                        scene.materials().isEmpty()
                                ? texts.say("不用材料", "no papers")
                                : scene.materials().stream()
                                        .map(material -> (material.supply() == Supply.APPLICANT ? "" : free() + " ")
                                                + texts.say(material.name()))
                                        .collect(Collectors.joining(texts.say("；", "; ")))));
        page.append("</table>");
    }

    /** What a reader is asked on the page with script, and why. */
    private void questions() {
        List<Question> asked =
                guide.service().questions().stream().filter(Question::isAsked).toList();
        if (asked.isEmpty()) {
            return;
        }
        tag("h2", texts.say("视情形而定", "What it depends on"));
        page.append("<ul>");
        for (Question question : asked) {
            String grounds = guide.grounds().getOrDefault(question.name(), List.of()).stream()
                    .map(sources::cited)
                    .collect(Collectors.joining());
            String answers = question.options().stream()
                    .map(option -> texts.say(option.name()))
                    .collect(Collectors.joining(" / "));
            tag("li", texts.say(question.text()) + (answers.isEmpty() ? "" : "<br>" + answers) + "<br>" + grounds);
        }
        page.append("</ul>");
    }

    private void materials() {
        tag("h2", texts.say("材料", "Papers"));
        page.append("<table>");
        for (MaterialView material : guide.service().materials()) {
            String mark =
                    switch (material.supply()) {
                        case APPLICANT -> texts.say("申请人提交", "handed in by you");
                        case SHARED -> free() + texts.say(" 部门共享：", " shared by ") + from(material);
                        case CERTIFICATE -> free() + texts.say(" 电子证照代替：", " by an e-certificate: ") + from(material);
                        case MADE -> free() + texts.say(" 办理中产生", " made on the way");
                    };
            String more = (material.tolerable() ? texts.say("，可容缺后补", ", may come later") : "")
                    + (material.promisable() ? texts.say("，可书面承诺代替", ", a written promise will do") : "")
                    + (material.when() == null ? "" : texts.say("，视情形需要", ", in some cases only"));
            row(texts.say(material.name()), mark + more);
        }
        page.append("</table>");
        tag(
                "p",
                texts.say(
                        "标“免”的不用您提交；您愿意的，纸质材料也收。",
                        "What is marked free you need not bring; on paper it is taken all the same."));
    }

    private String free() {
        return "<span class=\"free\">" + texts.say("免", "free") + "</span>";
    }

    private String from(MaterialView material) {
        return texts.chinese()
                        || !material.fromName().en().equals(material.fromName().zh())
                ? texts.say(material.fromName())
                : texts.named(material.fromName().zh());
    }

    private void steps() {
        tag("h2", texts.say("办理流程", "Steps"));
        page.append("<ol>");
        ServiceView service = guide.service();
        for (List<String> stage : service.graph().stages()) {
            page.append("<li>");
            page.append(String.join(
                    texts.say("；同时：", "; at the same time: "),
                    stage.stream()
                            .map(id -> step(service, service.graph().step(id)))
                            .toList()));
            page.append("</li>");
        }
        page.append("</ol>");
    }

    private String step(ServiceView service, Step step) {
        var name = service.stepNames().get(step.id());
        return (name == null ? PageTexts.safe(step.name()) : texts.say(name))
                + " <span class=\"quiet\">"
                + (step.performer().equals(Step.APPLICANT) ? texts.say("申请人", "you") : texts.named(step.performer()))
                + (step.limit() == null ? "" : " " + texts.named(step.limit().toString()))
                + "</span>";
    }

    private void item(PackItem item) {
        if (guide.bundle() != null) {
            tag("h2", texts.say(item.name()));
        } else {
            tag("h2", texts.say("条件和依据", "Conditions and basis"));
        }
        page.append("<ul>");
        item.conditions().forEach(condition -> tag("li", texts.say(condition)));
        page.append("</ul><p class=\"quiet\">");
        item.basis()
                .forEach(basis -> page.append(texts.say("《", "")
                        + texts.named(basis.text())
                        + texts.say("》", basis.article().isEmpty() ? "" : ", ")
                        + texts.named(basis.article())
                        + texts.say(" ", "; ")));
        page.append("</p>");
        item.faq().forEach(faq -> page.append("<p><strong>")
                .append(texts.say(faq.question()))
                .append("</strong><br>")
                .append(texts.say(faq.answer()))
                .append("</p>"));
    }

    private void row(String head, String html) {
        page.append("<tr><th scope=\"row\">")
                .append(head)
                .append("</th><td>")
                .append(html)
                .append("</td></tr>");
    }

    private void tag(String tag, String html) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(html)
                .append("</")
                .append(tag)
                .append('>');
    }
}
