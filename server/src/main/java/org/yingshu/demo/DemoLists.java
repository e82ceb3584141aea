package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
