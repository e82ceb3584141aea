package org.yingshu.bench.server.duty;

import java.util.List;
import java.util.Random;

/** Titles and reports, drawn from a few hundred thousand combinations. */
final class Words {

    static final List<String> FIELDS = List.of(
            "开办企业", "办理建筑许可", "获得电力", "获得用水用气", "登记财产", "纳税", "跨境贸易", "办理破产", "获得信贷", "保护中小投资者", "执行合同", "劳动力市场监管",
            "政府采购", "招标投标", "政务服务", "知识产权", "市场监管", "包容普惠创新", "信用环境", "法治保障");

    private static final List<String> VERBS = List.of("推行", "优化", "压减", "规范", "建立", "完善", "深化", "推广", "清理", "公开");
    private static final List<String> THINGS = List.of(
            "一网通办", "全程网办", "告知承诺制", "容缺受理", "联合验收", "多图联审", "证照分离", "首席服务员", "帮办代办", "延时服务", "电子证照", "惠企政策直达", "信用修复",
            "柔性执法", "企业开办专区", "接电零投资", "水气热联合报装", "不动产登记", "纳税便利化", "通关时限");
    private static final List<String> WAYS =
            List.of("流程再造", "办理时限", "申请材料", "服务清单", "评价机制", "数据共享", "工作台账", "责任清单", "培训制度", "投诉渠道", "运行监测", "联席会议");
    private static final List<String> DONE = List.of(
            "已成立专班，任务分解到科室，明确分管负责同志和联络员。",
            "完成现状摸底，列出问题清单，正在起草实施办法。",
            "系统改造完成联调，选取两个窗口试运行，正在收集运行数据。",
            "征求意见稿已印发，收到反馈并修改，下周提交审议。",
            "新流程全面运行，回访办事企业，按反馈改进表单。");

    private Words() {}

    static String title(Random random) {
        return pick(VERBS, random) + pick(THINGS, random) + pick(WAYS, random) + "（第" + (1 + random.nextInt(400))
                + "项）";
    }

    static String sentence(String title, Random random) {
        return title + "，由牵头单位会同配合单位制定实施方案，年底前实现" + pick(THINGS, random) + "全覆盖，" + pick(WAYS, random) + "压减"
                + (10 + random.nextInt(60)) + "%以上。";
    }

    static String done(Random random) {
        return pick(DONE, random);
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
