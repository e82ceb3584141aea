package org.yingshu.matter.guide;

import org.yingshu.engine.pack.model.Words;

/** The filled-in form on a plain page. */
final class SampleSection {

    private SampleSection() {}

    /** Empty where nothing is filled in. */
    static String of(SampleForm form, PageTexts texts) {
        if (form.lines().isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<h2 id=\"sample\">")
                .append(texts.say("填写范本", "How the form is filled in"))
                .append("</h2><p class=\"quiet\">");
        if (!form.scene().isEmpty()) {
            html.append(texts.say("示例：", "Example: "))
                    .append(texts.say(form.scene()))
                    .append(texts.say("。", ". "));
        }
        html.append(texts.say("内容都是虚构的，请按实际情况填写。", "All of it is made up: fill in what is true of you."))
                .append("</p><table>");
        for (SampleForm.Line line : form.lines()) {
            html.append("<tr><th scope=\"row\">")
                    .append(texts.say(line.name()))
                    .append(line.required() ? "<span class=\"quiet\"> *</span>" : "")
                    .append("</th><td>")
                    .append(
                            line.sample().isEmpty()
                                    ? "<span class=\"quiet\">" + texts.say("可不填", "may stay blank") + "</span>"
                                    : said(line.sample(), texts))
                    .append("</td></tr>");
        }
        return html.append("</table>").toString();
    }

    /** What people write themselves is Chinese in either language. */
    private static String said(Words sample, PageTexts texts) {
        return sample.en().equals(sample.zh())
                ? "<span lang=\"zh-CN\">" + PageTexts.safe(sample.zh()) + "</span>"
                : texts.say(sample);
    }
}
