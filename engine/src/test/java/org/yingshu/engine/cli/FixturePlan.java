package org.yingshu.engine.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/** The fixture's text, and values that know where in it they stand. */
record FixturePlan(SourceText source) {

    static final String TEXT = """
            云溪市人民政府办公室关于印发
            云溪市优化营商环境提升行动方案的通知
            云政办〔2024〕8号

            各县（市、区）人民政府，市人民政府各部门：
            现将《云溪市优化营商环境提升行动方案》印发给你们，请认真落实。
            2024年3月12日

            云溪市优化营商环境提升行动方案
            为让企业办事更省心，结合本市实际，制定本方案。
            一、工作目标
            到2024年年底，企业开办时间压缩至0.5个工作日以内，惠企政策兑现实现全覆盖。
            二、重点任务
            （一）便利企业开办
            1.推行企业开办“一日办结”。将设立登记、公章刻制、社保登记并入一张表单，企业开办时间压缩至1个工作日。
            责任单位：市市场监管局牵头，市公安局、市人力资源社会保障局配合
            完成时限：2024年6月底
            2.推广电子营业执照。鼓励在招标投标、银行开户等场景使用<b>电子营业执照</b>，使用场景不少于20个。
            责任单位：市市场监管局、市行政审批局等
            完成时限：持续推进
            （二）优化用电用水
            3.压减用电接入环节。低压用户接入环节不超过2个，10千伏用户不超过3个，2024年9月底前完成系统改造。
            责任单位：国网云溪供电公司、市发展改革委按职责分工负责
            完成时限：2024年12月底
            4.供水报装一次上门。力争用水报装申请材料再压减1份。
            责任单位：市水利局
            （三）强化政策兑现
            5.建设惠企政策直达平台。归集全市惠企政策，2025年2月30日前上线“免申即享”专区。
            责任单位：市财政局牵头，各县（市、区）人民政府落实
            完成时限：2025年2月30日
            6.开展政策兑现清单清零。每季度通报拖欠情况。
            责任单位：市工业和信息化局牵头，市审计局督促
            完成时限：每季度末
            三、保障措施
            加强组织领导，定期调度。
            附件1
            重点任务清单
            序号	所属专项	改革方向	升级措施	责任单位	完成时限
            1	企业开办	便利准入	推行企业开办“一日办结”	市市场监管局牵头，市公安局配合	2024年6月
            2	企业开办	便利准入	推广电子营业执照	市市场监管局	持续推进
            3	用电用水	减环节	压减用电接入环节		2024年12月
            5	政策兑现	免申即享	建设惠企政策直达平台	市财政局牵头	2025年2月
            附件2
            获得用水用电指标对比表
            指标	现状	目标	国内前沿水平
            低压接入环节（个）	3	2	2
            用水报装时间（工作日）	6	4	3
            注：现状为2023年年底数据。
            """;

    Measure measure(
            String path,
            @Nullable String number,
            String title,
            String text,
            Strength strength,
            List<Block> blocks,
            List<Deadline> milestones,
            List<Target> targets) {
        Span own = span(text);
        Span all =
                blocks.isEmpty() ? own : own.and(blocks.get(blocks.size() - 1).span());
        return new Measure(path, number, title, text, blocks, milestones, targets, strength, 0.97, all);
    }

    Block block(String ownersRaw, List<Owner> owners, String deadlineRaw, Deadline deadline) {
        Span raw = span("责任单位：" + ownersRaw);
        return new Block(ownersRaw, owners, deadlineRaw, List.of(deadline), false, raw.and(deadline.span()));
    }

    Owner owner(Role role, String name, int line, boolean open) {
        return new Owner(role, name, name, false, false, open, List.of(), spanOnLine(line, name));
    }

    Owner inferredLead(String name, int line) {
        return new Owner(Role.LEAD, name, name, true, false, false, List.of("首位单位推定为牵头"), spanOnLine(line, name));
    }

    Deadline deadline(Deadline.Kind kind, @Nullable String until, String raw, boolean fromText) {
        Span label = span("完成时限：" + raw.strip());
        return new Deadline(
                kind,
                until,
                raw.strip(),
                fromText,
                false,
                "",
                new Span(label.fromLine(), label.fromColumn() + 5, label.toLine(), label.toColumn()));
    }

    Target target(String subject, Comparator comparator, String value, String unit, String raw, @Nullable String due) {
        return new Target(subject, comparator, value, unit, "", "", null, null, due, Strength.MUST, raw, span(raw));
    }

    Span span(String words) {
        int from = source.text().indexOf(words);
        if (from < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return source.span(from, from + words.length());
    }

    Span spanOnLine(int line, String words) {
        int column = source.line(line).indexOf(words);
        if (column < 0) {
            throw new IllegalArgumentException("not in line %d: %s".formatted(line, words));
        }
        return new Span(line, column + 1, line, column + 1 + words.length());
    }

    Span lines(int from, int to) {
        return new Span(from, 1, to, source.line(to).length() + 1);
    }
}
