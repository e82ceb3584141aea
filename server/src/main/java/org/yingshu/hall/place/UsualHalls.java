package org.yingshu.hall.place;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.hall.SampleHalls;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.Hall.HallWindow;
import org.yingshu.hall.model.OpenTime;
import org.yingshu.hall.model.OpeningHours;
import org.yingshu.hall.model.WindowClass;
import org.yingshu.shared.Ids;

/** Halls as most are. */
@Component
class UsualHalls implements SampleHalls {

    private static final List<OpenTime> WORKING_DAYS = List.of(
            new OpenTime(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new OpenTime(LocalTime.of(13, 0), LocalTime.of(17, 0)));
    private static final List<OpenTime> DAYS_OFF = List.of(new OpenTime(LocalTime.of(9, 0), LocalTime.of(11, 30)));
    private static final List<HallWindow> WINDOWS = List.of(
            general("1", "综合窗口", "企业开办、变更、注销", "start-up"),
            general(
                    "2",
                    "综合窗口",
                    "工程建设项目、水电气联办",
                    "construction.low-risk",
                    "construction.general",
                    "utilities.joint-connection"),
            general("3", "不动产综合窗口", "登记、交易、缴税一窗办理", "real-estate.house-sale", "real-estate.new-house"),
            new HallWindow("4", "帮办代办窗口", "代填、代办、老年人和残疾人优先", null, List.of()),
            new HallWindow("5", "办不成事反映窗口", "事情没有办成，到这里说", null, List.of()),
            new HallWindow(
                    "6",
                    "不动产受理窗口",
                    "其他登记业务和登记信息查询",
                    WindowClass.RECEPTION,
                    List.of("real-estate.mortgage", "real-estate.change", "real-estate.query")),
            new HallWindow("7", "缴费领证窗口", "缴纳登记费、领取证书", WindowClass.PAYMENT, List.of()),
            general("8", "企业跨区迁移专窗", "企业迁入登记、档案交接", "start-up.migration"));

    static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("综合窗口", "General window"),
            Map.entry("企业跨区迁移专窗", "Window for companies that move"),
            Map.entry("企业迁入登记、档案交接", "Moves from elsewhere, and handing over of files"),
            Map.entry("不动产综合窗口", "Property window"),
            Map.entry("不动产受理窗口", "Property registration window"),
            Map.entry("缴费领证窗口", "Fees and certificates"),
            Map.entry("其他登记业务和登记信息查询", "Other registrations, and queries"),
            Map.entry("缴纳登记费、领取证书", "Fees are paid and certificates collected"),
            Map.entry("帮办代办窗口", "Help window"),
            Map.entry("办不成事反映窗口", "Window for what did not work out"),
            Map.entry("企业开办、变更、注销", "Companies: start, change, end"),
            Map.entry("工程建设项目、水电气联办", "Construction projects; water, power and gas together"),
            Map.entry("登记、交易、缴税一窗办理", "Registration, sale and tax at one window"),
            Map.entry("代填、代办、老年人和残疾人优先", "Forms filled in and handed in for you; older and disabled people first"),
            Map.entry("事情没有办成，到这里说", "Tell us here if something did not work out"));

    private final HallStore store;
    private final Clock clock;

    private static HallWindow general(String number, String kind, String services, String... items) {
        return new HallWindow(number, kind, services, WindowClass.GENERAL, List.of(items));
    }

    UsualHalls(HallStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID open(String name, String nameEn, String region, String address) {
        return store.list(region).stream()
                .filter(hall -> hall.name().equals(name))
                .findFirst()
                .map(Hall::id)
                .orElseGet(() -> add(name, nameEn, region, address));
    }

    private UUID add(String name, String nameEn, String region, String address) {
        UUID id = Ids.next();
        var hours = new OpeningHours(WORKING_DAYS, DAYS_OFF, Map.of());
        store.add(
                new Hall(id, 1, name, nameEn, region, null, address, "12345", "", hours, WINDOWS, 30, 6, 7),
                clock.instant());
        return id;
    }
}
