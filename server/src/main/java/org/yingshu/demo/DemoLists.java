package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.Caller;

/**
 * Small lists of the demo's own, which the office goes on with on the page of lists: without them nobody could be
 * asked whether a name was declared or somebody is seriously dishonest, and no rule would decide anything.
 */
@Component
class DemoLists {

    /** Whose company the rules register at once. */
    static final Sample FOUNDER = new Sample("王思齐", "411002199302270489");

    /** Whom the rules leave to a person. */
    static final Sample LISTED = new Sample("示例失信人", "41100219850312001X");

    static final Declared DECLARED = new Declared("4110002026110200001", "许昌示例文化传播有限公司");
    static final Declared DECLARED_BY_LISTED = new Declared("4110002026110200002", "许昌示例商贸有限公司");

    private static final List<ListItem> SCOPE_TERMS = Stream.of(
                    "A01 花卉种植 农业",
                    "A02 树木种植经营 农业",
                    "C01 机械零件、零部件加工 制造业",
                    "C02 食品生产 制造业 登记后 市场监督管理局",
                    "E01 园林绿化工程施工 建筑业",
                    "F01 机械设备销售 批发和零售业",
                    "F02 日用百货销售 批发和零售业",
                    "F03 食品销售 批发和零售业 登记后 市场监督管理局",
                    "F04 药品零售 批发和零售业 登记后 市场监督管理局",
                    "F05 出版物零售 批发和零售业 登记后 宣传部",
                    "F06 烟花爆竹批发 批发和零售业 登记前 应急管理局",
                    "G01 普通货物仓储服务 交通运输、仓储和邮政业",
                    "H01 餐饮服务 住宿和餐饮业 登记后 市场监督管理局",
                    "H02 住宿服务 住宿和餐饮业 登记后 公安局",
                    "I01 软件开发 信息传输、软件和信息技术服务业",
                    "I02 信息系统集成服务 信息传输、软件和信息技术服务业",
                    "J01 典当业务 金融业 登记前 地方金融监督管理局",
                    "L01 企业管理咨询 租赁和商务服务业",
                    "M01 技术服务、技术开发、技术咨询 科学研究和技术服务业",
                    "R01 组织文化艺术交流活动 文化、体育和娱乐业",
                    "R02 图文设计制作 文化、体育和娱乐业",
                    "R03 健身休闲活动 文化、体育和娱乐业")
            .map(DemoLists::term)
            .toList();
    private static final String ISSUER = "演示";
    private static final String DOCUMENT = "示例数据，不是真实名单";
    private static final int MONTHS_BEFORE = 3;

    private final Lists lists;
    private final Clock clock;

    DemoLists(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Somebody made up. */
    record Sample(String name, String code) {}

    /** A name and the number of its declaration. */
    record Declared(String number, String name) {}

    void fill(Caller office) {
        Acting.as(office, () -> {
            keep(
                    office,
                    "declared-names",
                    "已申报企业名称（示例）",
                    "名称登记系统的代用名单：代码是申报编号。名单以外的，由人工核对。",
                    List.of(
                            declared(DECLARED),
                            declared(DECLARED_BY_LISTED),
                            declared(new Declared("4110002026110200003", "许昌示例软件有限公司")),
                            declared(new Declared("4110002026112100001", "许昌清溪食品有限公司"))));
            keep(
                    office,
                    "business-scope-terms",
                    "经营范围规范表述目录（示例）",
                    "只是一小部分常用表述，属配置；正式使用时导入全国的经营范围规范表述目录。没有这份目录的地方，经营范围自己填写。",
                    List.of("行业", "许可", "许可机关"),
                    SCOPE_TERMS);
            keep(
                    office,
                    "serious-dishonesty",
                    "严重失信主体名单（示例）",
                    "代码是统一社会信用代码或者公民身份号码。信用修复后从下一版移出。",
                    List.of(
                            new ListItem(LISTED.code(), LISTED.name(), Map.of("备注", "示例"), null, null),
                            new ListItem(
                                    DemoServices.creditCode("91411000MA9XDL"),
                                    "许昌示例失信有限公司",
                                    Map.of("备注", "示例"),
                                    null,
                                    null)));
            keep(
                    office,
                    "hall-outside-" + Demo.CITY,
                    "进驻事项负面清单（示例）",
                    "不进驻政务服务大厅的事项；清单以外的都进驻。",
                    List.of("理由", "批准文件"),
                    List.of(new ListItem(
                            "electricity.high-voltage-single",
                            "高压单电源新装（示例）",
                            Map.of("理由", "特殊场所：要在营业站点现场查看设备（示例）", "批准文件", "示例批复，不是真实文件"),
                            null,
                            null)));
        });
    }

    private static ListItem term(String line) {
        String[] cells = (line + "   ").split(" ", 6);
        return new ListItem(cells[0], cells[1], Map.of("行业", cells[2], "许可", cells[3], "许可机关", cells[4]), null, null);
    }

    private static ListItem declared(Declared one) {
        return new ListItem(one.number(), one.name(), Map.of("备注", "示例"), null, null);
    }

    private void keep(Caller office, String code, String name, String description, List<ListItem> items) {
        keep(office, code, name, description, List.of("备注"), items);
    }

    private void keep(
            Caller office, String code, String name, String description, List<String> columns, List<ListItem> items) {
        LocalDate from = LocalDate.now(clock).minusMonths(MONTHS_BEFORE);
        lists.publish(
                new ListEdition(code, name, office.region(), description, from, columns, items, DOCUMENT, ISSUER));
    }
}
