package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Labels;

/** What a column of a task list holds, told by its head. */
enum Column {
    NUMBER("序号|编号|序|号|任务编号"),
    LEAD("(?:牵头|主办|主责|第一责任|主要责任)(?:单位|部门|处室)?.*"),
    SUPPORT("(?:配合|协办|参与|协同)(?:单位|部门|处室)?.*"),
    OWNERS(Labels.OWNERS + ".*|责任(?:单位|部门|分工|主体|处室|科室)?|.*(?:责任单位|责任部门|承办单位|实施主体)"),
    DEADLINE(Labels.DEADLINE + "|.*(?:时限|时间|期限|节点|进度安排)"),
    PLAN("所属专项|专项|所属领域|领域|专项行动|所属方案|类别|板块|一级指标|指标"),
    DIRECTION("改革方向|方向|任务名称|工作任务|重点任务|任务类别|主要任务|工作事项|任务|二级指标|项目"),
    CONTENT("升级措施|主要措施|具体措施|工作措施|改革措施|措施|具体内容|工作内容|主要内容|任务内容|内容|具体任务|工作举措|主要举措|具体举措|举措|工作要求|重点举措|事项|改革事项|目标任务"),
    OTHER(".*");

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
}
