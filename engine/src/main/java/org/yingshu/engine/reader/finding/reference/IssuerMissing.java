package org.yingshu.engine.reader.finding.reference;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/**
 * 《关于……的通知》 without number, and nobody named who issued it: many bodies issue documents of one name. Laws and
 * documents that name their issuer in the title are known by their names; what is still to be drawn up has no number yet.
 */
final class IssuerMissing implements Rule {

    private static final Pattern TITLE =
            Pattern.compile("《(?<title>关于[^《》]{4,90}(?:通知|意见|公告|措施|方案|指引|办法|规定|决定|批复|函|通告|规划|计划)(?:（[^（）]{1,10}）)?)》");
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[^，。；》]{0,24}[〔\\[（(]20\\d\\d[〕\\]）)]第?\\d+号");
    private static final Pattern ISSUED =
            Pattern.compile("(?:国务院|国家|中央|省|市|县|区|厅|局|委|部|院|办|政府|法院|组|会|公司|行)(?!级)[^，。；]{0,24}$"
                    + "|(?:制定|出台|编制|印发|起草|修订|拟定|制订|拟订|发布|公布|完善|形成|下发|转发|签订|签署)[^，。；]{0,8}$");
    private static final int CLAUSE = 60;

    @Override
    public About about() {
        return About.of(
                "reference.issuer-missing",
                Severity.HINT,
                "引用的文件既无文号也未写明发文机关，难以查找",
                "A quoted document has neither a number nor an issuer, so that it is hard to find");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        String text = manuscript.text();
        var known = new HashSet<String>();
        plan.reading().documents().forEach(document -> {
            known.add(document.title());
            document.attachments().forEach(attachment -> known.add(attachment.title()));
        });
        manuscript
                .matcher(TITLE)
                .results()
                .filter(title -> isNumbered(text, title.end()))
                .forEach(title -> known.add(title.group(1)));
        var told = new HashSet<String>();
        return manuscript
                .matcher(TITLE)
                .results()
                .filter(title -> !known.contains(title.group(1)) && !isIssued(text, title.start()))
                .filter(title -> told.add(title.group(1)))
                .map(title -> about().finding(
                                "引用的《%s》没有文号和发文机关".formatted(title.group(1)),
                                "“%s” is quoted without number and issuer".formatted(title.group(1)),
                                "",
                                manuscript.span(title.start(), title.end())));
    }

    private static boolean isNumbered(String text, int end) {
        Matcher number = NUMBERED.matcher(text).region(end, text.length());
        return number.lookingAt();
    }

    private static boolean isIssued(String text, int start) {
        int at = start;
        // 印发《甲》《乙》: what is said of the first holds for the second.
        while (at > 0 && "》、和".indexOf(text.charAt(at - 1)) >= 0) {
            int opening = text.charAt(at - 1) == '》' ? text.lastIndexOf('《', at - 1) : at - 1;
            at = opening < 0 ? 0 : opening;
        }
        return ISSUED.matcher(text.substring(Math.max(0, at - CLAUSE), at)).find();
    }
}
