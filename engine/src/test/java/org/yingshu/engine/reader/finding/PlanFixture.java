package org.yingshu.engine.reader.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;

/** A small plan of an invented city, as text: measures with their lines, goals, tables and a task list. */
final class PlanFixture {

    static final String OWNERS = "市商务局牵头，市财政局、市司法局配合";
    static final String DUE = "2030年12月";

    private final List<String> measures = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private String notice = "";
    private String goals = "";
    private String table = "";

    static PlanFixture plan() {
        return new PlanFixture();
    }

    /** A plan whose measures are sound, so that rules which compare a measure with its neighbours have some. */
    static PlanFixture soundPlan() {
        return plan().measure("推行帮办代办服务", "各政务大厅设立帮办代办窗口，为老年人等群体提供全程陪同服务。")
                .measure("完善线上申报渠道", "整合各部门申报入口，申请人登录一次即可提交全部材料并查看进度。")
                .measure("开展窗口人员培训", "编制培训教材，组织窗口人员分批参加业务能力提升课程和考试。");
    }

    PlanFixture measure(String title, String text) {
        return measure(title, text, DUE, OWNERS);
    }

    PlanFixture measure(String title, String text, String due, String owners) {
        String line = title + "。" + text + "\n\n";
        measures.add(line
                + (due.isEmpty() ? "" : "时间节点：" + due + "\n\n")
                + (owners.isEmpty() ? "" : "责任单位：" + owners + "\n\n"));
        return this;
    }

    PlanFixture row(String content) {
        return row(content, OWNERS, DUE);
    }

    PlanFixture row(String content, String owners, String due) {
        return cells(rows.size() + 1 + "\t便民服务\t优化服务\t" + content + "\t" + owners + "\t" + due);
    }

    PlanFixture cells(String row) {
        rows.add(row);
        return this;
    }

    PlanFixture notice(String text) {
        notice = text;
        return this;
    }

    PlanFixture goals(String text) {
        goals = text;
        return this;
    }

    PlanFixture table(String... lines) {
        table = String.join("\n", lines);
        return this;
    }

    Reading read() {
        var text = new StringBuilder(notice);
        text.append("附件1\n\n云岭市便民服务提升专项行动方案\n\n一、工作目标\n\n").append(goals).append("\n\n二、主要措施\n\n");
        String numerals = "一二三四五六七八九";
        for (int i = 0; i < measures.size(); i++) {
            text.append("（").append(numerals.charAt(i)).append("）").append(measures.get(i));
        }
        if (!table.isEmpty()) {
            text.append("三、指标对比\n\n便民服务指标提升对比表\n\n").append(table).append("\n\n");
        }
        if (!rows.isEmpty()) {
            text.append("附件2\n\n云岭市便民服务提升任务清单\n\n序号\t所属专项\t改革方向\t升级措施\t责任单位\t完成时限\n");
            text.append(String.join("\n", rows)).append('\n');
        }
        return PlanReader.read(SourceText.of("plan.txt", text.toString()));
    }

    List<String> rules() {
        return findings().stream().map(Finding::rule).distinct().toList();
    }

    List<Finding> findings() {
        return Findings.of(read(), Set.of());
    }

    List<Finding> findings(String rule) {
        return findings().stream().filter(found -> found.rule().equals(rule)).toList();
    }
}
