package org.yingshu.engine.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Coverage;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/** A small city's plan with something of everything that a reading may hold. */
public final class ReadingFixture {

    private final FixturePlan plan;

    private ReadingFixture(SourceText source) {
        this.plan = new FixturePlan(source);
    }

    public static Reading reading() {
        return of(SourceText.of("云溪方案.txt", FixturePlan.TEXT));
    }

    /** The same plan from a file with pages. */
    public static Reading readingWithPages() {
        int lines = (int) FixturePlan.TEXT.lines().count() + 1;
        return of(SourceText.of(
                "云溪方案.pdf",
                FixturePlan.TEXT,
                IntStream.range(0, lines)
                        .mapToObj(line -> "第%d页".formatted(line / 20 + 1))
                        .toList()));
    }

    private static Reading of(SourceText source) {
        var fixture = new ReadingFixture(source);
        return new Reading(
                source,
                List.of(fixture.document()),
                List.of(fixture.list()),
                List.of(fixture.table()),
                fixture.findings(),
                new Coverage(
                        902,
                        Map.of(
                                "measure",
                                402,
                                "owners",
                                148,
                                "deadlines",
                                62,
                                "task_list",
                                180,
                                "comparison_table",
                                60,
                                "title",
                                38,
                                "unread",
                                12),
                        0.9867));
    }

    private Document document() {
        var body = new Attachment(
                null,
                "云溪市优化营商环境提升行动方案",
                measures(),
                List.of(),
                List.of(plan.measure(
                        "三", null, "加强组织领导", "加强组织领导，定期调度。", Strength.MUST, List.of(), List.of(), List.of())),
                List.of(
                        plan.target("企业开办时间", Comparator.AT_MOST, "0.5", "个工作日", "企业开办时间压缩至0.5个工作日以内", "2024-12"),
                        plan.target("惠企政策兑现", Comparator.FULL_COVERAGE, "", "", "惠企政策兑现实现全覆盖", "2024-12")),
                plan.lines(9, 35));
        return new Document(
                "云溪市优化营商环境提升行动方案",
                "云政办〔2024〕8号",
                "云溪市人民政府办公室",
                "2024-03-12",
                List.of(body),
                List.of(new Document.NearDuplicate(plan.lines(1, 2), 0.96, List.of(plan.lines(2, 2)))),
                plan.lines(1, 48));
    }

    private List<Measure> measures() {
        return List.of(
                plan.measure(
                        "二/（一）/1",
                        "1",
                        "推行企业开办“一日办结”",
                        "推行企业开办“一日办结”。将设立登记、公章刻制、社保登记并入一张表单，企业开办时间压缩至1个工作日。",
                        Strength.MUST,
                        List.of(plan.block(
                                "市市场监管局牵头，市公安局、市人力资源社会保障局配合",
                                List.of(
                                        plan.owner(Role.LEAD, "市市场监管局", 16, false),
                                        plan.owner(Role.SUPPORT, "市公安局", 16, false),
                                        plan.owner(Role.SUPPORT, "市人力资源社会保障局", 16, false)),
                                "2024年6月底",
                                plan.deadline(Deadline.Kind.MONTH, "2024-06", "2024年6月底", false))),
                        List.of(),
                        List.of(plan.target("企业开办时间", Comparator.AT_MOST, "1", "个工作日", "企业开办时间压缩至1个工作日", "2024-06"))),
                plan.measure(
                        "二/（一）/2",
                        "2",
                        "推广电子营业执照",
                        "推广电子营业执照。鼓励在招标投标、银行开户等场景使用<b>电子营业执照</b>，使用场景不少于20个。",
                        Strength.COULD,
                        List.of(plan.block(
                                "市市场监管局、市行政审批局等",
                                List.of(
                                        plan.inferredLead("市市场监管局", 19),
                                        plan.owner(Role.RESPONSIBLE, "市行政审批局", 19, true)),
                                "持续推进",
                                plan.deadline(Deadline.Kind.CONTINUING, null, "持续推进", false))),
                        List.of(),
                        List.of(plan.target("电子营业执照使用场景", Comparator.AT_LEAST, "20", "个", "使用场景不少于20个", null))),
                plan.measure(
                        "二/（二）/3",
                        "3",
                        "压减用电接入环节",
                        "压减用电接入环节。低压用户接入环节不超过2个，10千伏用户不超过3个，2024年9月底前完成系统改造。",
                        Strength.MUST,
                        List.of(plan.block(
                                "国网云溪供电公司、市发展改革委按职责分工负责",
                                List.of(
                                        plan.owner(Role.SHARE, "国网云溪供电公司", 23, false),
                                        plan.owner(Role.SHARE, "市发展改革委", 23, false)),
                                "2024年12月底",
                                plan.deadline(Deadline.Kind.MONTH, "2024-12", "2024年12月底", false))),
                        List.of(new Deadline(
                                Deadline.Kind.MONTH,
                                "2024-09",
                                "2024年9月底前",
                                true,
                                false,
                                "完成系统改造",
                                plan.span("2024年9月底前"))),
                        List.of(
                                plan.target("接入环节", Comparator.AT_MOST, "2", "个", "低压用户接入环节不超过2个", null),
                                plan.target("接入环节", Comparator.AT_MOST, "3", "个", "10千伏用户不超过3个", null))),
                plan.measure(
                        "二/（二）/4",
                        "4",
                        "供水报装一次上门",
                        "供水报装一次上门。力争用水报装申请材料再压减1份。",
                        Strength.SHOULD,
                        List.of(new Block(
                                "市水利局",
                                List.of(plan.owner(Role.RESPONSIBLE, "市水利局", 26, false)),
                                "",
                                List.of(),
                                false,
                                plan.lines(26, 26))),
                        List.of(),
                        List.of(plan.target("用水报装申请材料", Comparator.RELATIVE_COUNT, "-1", "份", "再压减1份", null))),
                plan.measure(
                        "二/（三）/5",
                        "5",
                        "建设惠企政策直达平台",
                        "建设惠企政策直达平台。归集全市惠企政策，2025年2月30日前上线“免申即享”专区。",
                        Strength.MUST,
                        List.of(plan.block(
                                "市财政局牵头，各县（市、区）人民政府落实",
                                List.of(
                                        plan.owner(Role.LEAD, "市财政局", 29, false),
                                        new Owner(
                                                Role.IMPLEMENT,
                                                "各县（市、区）人民政府",
                                                "各县（市、区）人民政府",
                                                false,
                                                true,
                                                false,
                                                List.of(),
                                                plan.spanOnLine(29, "各县（市、区）人民政府"))),
                                "2025年2月30日",
                                plan.deadline(Deadline.Kind.DATE, "2025-02-30", "2025年2月30日", false))),
                        List.of(),
                        List.of()),
                plan.measure(
                        "二/（三）/6",
                        "6",
                        "开展政策兑现清单清零",
                        "开展政策兑现清单清零。每季度通报拖欠情况。",
                        Strength.MUST,
                        List.of(plan.block(
                                "市工业和信息化局牵头，市审计局督促",
                                List.of(
                                        plan.owner(Role.LEAD, "市工业和信息化局", 32, false),
                                        plan.owner(Role.SUPERVISE, "市审计局", 32, false)),
                                "每季度末",
                                plan.deadline(Deadline.Kind.RECURRING, null, "每季度末", false))),
                        List.of(),
                        List.of()));
    }

    private TaskList list() {
        return new TaskList(
                "重点任务清单",
                1,
                List.of("序号", "所属专项", "改革方向", "升级措施", "责任单位", "完成时限"),
                List.of(
                        row(1, "企业开办", "便利准入", "推行企业开办“一日办结”", "市市场监管局", "2024年6月", "2024-06", "二/（一）/1"),
                        row(2, "企业开办", "便利准入", "推广电子营业执照", "市市场监管局", "持续推进", null, "二/（一）/2"),
                        repairedRow(),
                        row(5, "政策兑现", "免申即享", "建设惠企政策直达平台", "市财政局", "2025年2月", "2025-02", "二/（三）/5")),
                plan.lines(37, 42));
    }

    private TaskRow repairedRow() {
        Span line = plan.lines(41, 41);
        return new TaskRow(
                3,
                "",
                "用电用水",
                "减环节",
                "压减用电接入环节",
                "国网云溪供电公司、市发展改革委",
                List.of(plan.owner(Role.SHARE, "国网云溪供电公司", 23, false), plan.owner(Role.SHARE, "市发展改革委", 23, false)),
                "2024年12月",
                List.of(new Deadline(
                        Deadline.Kind.MONTH, "2024-12", "2024年12月", false, false, "", plan.spanOnLine(41, "2024年12月"))),
                "二/（二）/3",
                List.of(new Repair(
                        "ownersRaw",
                        "",
                        "国网云溪供电公司、市发展改革委",
                        Repair.Source.LINKED_MEASURE,
                        "该格为空，按正文第3项补上",
                        List.of(plan.lines(23, 23)))),
                0.72,
                line);
    }

    private TaskRow row(
            int number,
            String special,
            String direction,
            String content,
            String owner,
            String due,
            @Nullable String until,
            String linked) {
        int line = number == 5 ? 42 : 38 + number;
        Deadline.Kind kind = until == null ? Deadline.Kind.CONTINUING : Deadline.Kind.MONTH;
        return new TaskRow(
                number,
                "",
                special,
                direction,
                content,
                owner,
                List.of(plan.owner(Role.LEAD, owner, line, false)),
                due,
                List.of(new Deadline(kind, until, due, false, false, "", plan.spanOnLine(line, due))),
                linked,
                List.of(),
                0.98,
                plan.lines(line, line));
    }

    private ComparisonTable table() {
        return new ComparisonTable(
                "获得用水用电指标对比表",
                2,
                List.of("指标", "现状", "目标", "国内前沿水平"),
                List.of(List.of("低压接入环节（个）", "3", "2", "2"), List.of("用水报装时间（工作日）", "6", "4", "3")),
                "注：现状为2023年年底数据。",
                List.of(new Target(
                        "用水报装时间",
                        Comparator.AT_MOST,
                        "4",
                        "工作日",
                        "",
                        "",
                        "6",
                        "国内前沿水平 3",
                        null,
                        Strength.MUST,
                        "4",
                        plan.lines(47, 47))),
                0.9,
                plan.lines(44, 48));
    }

    private List<Finding> findings() {
        return List.of(
                new Finding(
                        "deadline.missing",
                        Severity.WARNING,
                        "这项措施没有写完成时限。",
                        "This measure has no deadline.",
                        "二/（二）/4",
                        List.of(plan.lines(25, 26))),
                new Finding(
                        "target.contradiction",
                        Severity.ERROR,
                        "企业开办时间在两处写法不同：目标写0.5个工作日，措施写1个工作日。",
                        "The time to start a business is given twice: 0.5 working days in the goals, 1 in the measure.",
                        "二/（一）/1",
                        List.of(plan.span("企业开办时间压缩至0.5个工作日以内"), plan.span("企业开办时间压缩至1个工作日"))),
                new Finding(
                        "deadline.impossible-date",
                        Severity.ERROR,
                        "2025年2月没有30日。",
                        "There is no 30 February 2025.",
                        "二/（三）/5",
                        List.of(plan.spanOnLine(28, "2025年2月30日"), plan.spanOnLine(30, "2025年2月30日"))),
                new Finding(
                        "owner.open-list",
                        Severity.HINT,
                        "责任单位以“等”结尾，名单未写全。",
                        "The list of owners ends with “and others”.",
                        "二/（一）/2",
                        List.of(plan.spanOnLine(19, "市市场监管局、市行政审批局等"))),
                new Finding(
                        "list.number-gap",
                        Severity.WARNING,
                        "清单序号从3跳到5，缺第4行。",
                        "The list's numbers go from 3 to 5.",
                        "row 5",
                        List.of(plan.lines(41, 41), plan.lines(42, 42))));
    }
}
