package org.yingshu.bench;

import java.util.List;
import java.util.Random;

/** The words that a generated plan is made of: an invented province, with offices such as every province has. */
final class Vocabulary {

    static final String PROVINCE = "云溪省";

    /** What an attachment is about: one of the fields for one of the groups. */
    static final List<String> FIELDS = List.of(
            "企业开办", "施工许可", "用电报装", "用水用气", "不动产登记", "办税缴费", "口岸通关", "合同履行", "企业重整", "融资信贷", "政府采购", "工程招标", "窗口服务",
            "双随机抽查", "专利商标", "信用修复", "用工保障", "文旅消费", "股东权益", "权益维护", "项目落地", "物流运输");

    static final List<String> GROUPS = List.of(
            "小微企业", "个体工商户", "外资企业", "科技企业", "农业企业", "出口企业", "新办企业", "园区企业", "老字号企业", "平台企业", "建筑企业", "专精特新企业", "零售企业",
            "餐饮企业", "家政企业", "养老企业");

    static final List<String> AGENCIES = List.of(
            "省发展改革委",
            "省市场监管局",
            "省公安厅",
            "省税务局",
            "省住房城乡建设厅",
            "省自然资源厅",
            "省财政厅",
            "省人力资源社会保障厅",
            "省医保局",
            "省水利厅",
            "省交通运输厅",
            "省商务厅",
            "省工业和信息化厅",
            "省司法厅",
            "省高级人民法院",
            "省地方金融监管局",
            "省文化和旅游厅",
            "省农业农村厅",
            "省大数据局");

    private static final List<String> ACTIONS =
            List.of("推行", "建立", "优化", "完善", "试行", "推广", "压减", "规范", "归并", "公开", "开通", "升级");

    private static final List<String> THINGS = List.of(
            "线上一表申报", "容缺受理清单", "首席代办员制度", "电子印章共用", "部门间数据共享", "进度短信提醒", "自助终端布点", "跨区域通办", "告知承诺办理", "材料免提交目录",
            "帮办队伍", "收费公示牌", "上门服务车", "回访台账", "并联审批", "远程踏勘", "电子档案互认", "政策精准推送", "争议调解窗口", "信用承诺书");

    private static final List<String> SENTENCES = List.of(
            "梳理办理堵点，逐项列出原因和解决办法。",
            "对同一事项在不同地区的要求不一致的，由主管部门统一口径并向社会公布。",
            "依托政务服务平台归集办件数据，按月分析办理时长的变化。",
            "鼓励各地结合产业特点先行先试，成熟一项、推广一项。",
            "不得以任何理由增设前置条件或者变相收取费用。",
            "组织窗口人员轮训，新政策实施前完成操作演练。",
            "对企业反映的问题建立台账，办结后逐一回访核实。",
            "支持第三方机构参与评估，结果作为改进工作的依据。",
            "县（市、区）应当设立专窗，安排熟悉业务的人员值守。",
            "推动水、电、气、网络联合报装，一次踏勘、同步施工。");

    private final Random random;

    Vocabulary(long seed) {
        random = new Random(seed);
    }

    String agency() {
        return one(AGENCIES);
    }

    String sentence() {
        return one(SENTENCES);
    }

    /** The title of a measure. */
    String measure() {
        return one(ACTIONS) + one(THINGS);
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String month() {
        return "202%d年%d月".formatted(number(4, 6), number(1, 12));
    }

    /** A sentence that promises a figure. */
    String promise() {
        return switch (random.nextInt(5)) {
            case 0 -> "%s底前，%s覆盖率达到%d%%以上。".formatted(month(), one(THINGS), number(60, 100));
            case 1 -> "办理时间压缩至%d个工作日以内，申请材料不超过%d份。".formatted(number(1, 9), number(1, 6));
            case 2 -> "力争网上办理比例提高%d个百分点。".formatted(number(2, 20));
            case 3 -> "每年新增服务网点不少于%d个。".formatted(number(3, 80));
            default -> "到%s，实现%s全覆盖。".formatted(month(), one(THINGS));
        };
    }

    /** Who is in charge, in one of the usual shapes. */
    String owners() {
        String others = agency() + "、" + agency();
        return switch (random.nextInt(4)) {
            case 0 -> agency() + "。";
            case 1 -> agency() + "牵头，" + others + "配合。";
            case 2 -> others + "、" + agency() + "等按职责分工负责。";
            default -> agency() + "、各县（市、区）人民政府。";
        };
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
