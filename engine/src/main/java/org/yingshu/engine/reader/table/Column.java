package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Labels;

/** What a column of a task list holds, told by its head. */
enum Column {
    NUMBER("序号|编号|序|号|任务编号"),
    /** persons are no units: 责任领导, 联系人 */
    PERSON(".*(?:领导|责任人|负责人|联系人|县长|市长|区长|领衔人)(?:姓名|及联系方式|及电话)?"),
    LEAD("(?:牵头|主办|主责|第一责任|主要责任)(?:单位|部门|处室)?.*"),
    SUPPORT("(?:配合|协办|参与|协同)(?:单位|部门|处室)?.*"),
    OWNERS(Labels.OWNERS + ".*|责任(?:单位|部门|分工|主体|处室|科室)?|.*(?:责任单位|责任部门|承办单位|实施主体)"),
    DEADLINE(Labels.DEADLINE + "|(?!.*(?:开始|启动|开工|起始)).*(?:时限|时间|期限|节点|进度安排)"),
    PLAN(".*领域|.*类别|.*板块|.*分类|(?:所属)?专项(?:行动|名称)?|所属方案|一级(?:指标|任务)|指标(?:名称)?"),
    DIRECTION("改革方向|方向|任务名称|工作任务|重点任务|主要任务|(?:工作|改革|任务|重点)?(?:事项|项目)|任务|二级(?:指标|任务)|.*问题(?:清单|表现)?"),
    CONTENT(".*(?:措施|举措|内容|要求|做法)|(?:工作|完成|任务)标准|(?:工作|年度|任务)目标|具体任务|目标任务"),
    OTHER(".*");

    private static final Pattern FIGURES =
            Pattern.compile(".*(?:现状|水平)(?:值|水平)?|(?:20\\d{2}年|升级版|提升|年度)(?:底|末|\\d{1,2}月)?目标(?:值|水平)?");

    private final Pattern head;

    Column(String head) {
        this.head = Pattern.compile(head);
    }

    /** @param heads of a table, blanks and line breaks undone */
    static List<Column> of(List<String> heads) {
        var columns = new ArrayList<Column>();
        for (String head : heads) {
            columns.add(of(head));
        }
        if (!columns.contains(CONTENT) && columns.contains(DIRECTION)) {
            // The only column of words is the task itself.
            columns.set(columns.lastIndexOf(DIRECTION), CONTENT);
        }
        if (columns.indexOf(PLAN) > 0
                && !columns.contains(DIRECTION)
                && columns.indexOf(PLAN) > columns.indexOf(CONTENT)) {
            columns.set(columns.indexOf(PLAN), OTHER);
        }
        return columns;
    }

    private static Column of(String head) {
        for (Column column : values()) {
            if (column.head.matcher(head).matches()) {
                return column;
            }
        }
        return OTHER;
    }

    /** A table of tasks says what is to be done and who does it. */
    static boolean isTaskList(List<Column> columns) {
        boolean owned = columns.contains(OWNERS) || columns.contains(LEAD);
        return owned && columns.contains(CONTENT);
    }

    /** Values of two times side by side: a table of figures, whoever answers for them. */
    static boolean holdsFigures(List<String> heads) {
        return heads.stream().filter(head -> FIGURES.matcher(head).matches()).count() > 1;
    }
}
