package org.yingshu.engine.reader.outline;

import java.util.regex.Pattern;

/** What a chapter of a plan is for, told by its title. */
enum Chapters {
    /** 总体要求, 工作目标: no measures, but figures */
    GOALS,
    MEASURES,
    /** 保障措施: items without owner and deadline */
    SAFEGUARDS,
    /** 指标对比, 任务清单: a table */
    TABLE;

    private static final Pattern GOAL_TITLE = Pattern.compile(
            ".*(?:总体要求|指导思想|总体目标|工作目标|主要目标|发展目标|行动目标|目标要求|目标任务|实施范围|适用范围|基本原则|总体思路|工作思路|工作原则|现实基础|发展环境|发展基础|面临形势|基本情况|重要意义|编制背景|工作背景)");
    private static final Pattern SAFEGUARD_TITLE = Pattern.compile(
            "(?:保障措施|组织保障|组织实施|工作保障|保障机制|实施保障|保障体系|工作要求|有关要求|相关要求|组织领导|加强组织领导|强化组织领导|加强组织实施|强化组织实施|强化保障措施|强化组织保障|加强组织保障|完善保障措施|附则|推进机制|组织推进)");
    private static final Pattern TABLE_TITLE =
            Pattern.compile(".{0,6}指标(?:对比|对照).{0,3}|.{0,8}(?:任务清单|责任清单|任务分工|分工表|任务分解表?|台账)");

    /** @param measuresSeen a chapter of measures stands above */
    static Chapters of(String title, boolean measuresSeen) {
        String bare = title.strip();
        if (TABLE_TITLE.matcher(bare).matches()) {
            return TABLE;
        }
        if (SAFEGUARD_TITLE.matcher(bare).matches()) {
            return measuresSeen ? SAFEGUARDS : GOALS;
        }
        return !measuresSeen && GOAL_TITLE.matcher(bare).matches() ? GOALS : MEASURES;
    }
}
