package org.yingshu.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.SampleDrawings;
import org.yingshu.identity.DemoAccounts;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;

/** A drawing of the made-up licences: some good, some at fault, one put right, two not looked at yet. */
@Component
class DemoDrawings {

    private static final String TYPE = "business-licence";
    private static final int SIZE = 10;

    private final SampleDrawings drawings;

    DemoDrawings(SampleDrawings drawings) {
        this.drawings = drawings;
    }

    void fill(List<DemoAccounts.Made> made) {
        Caller office = Acting.office(made, "office");
        Caller issuer = Acting.of(made, "unit", Role.UNIT);
        Acting.as(office, () -> drawings.draw("四季度营业执照质量抽检（演示）", TYPE, SIZE, "请核对住所，按登记信息更正后重新签章。"));
        Acting.as(issuer, () -> drawings.answer("已按登记信息更正住所。"));
        Acting.as(office, () -> drawings.accept("复核属实。"));
        Acting.as(issuer, () -> drawings.answer("正在与企业核对，已经约了本周五上门。"));
    }
}
