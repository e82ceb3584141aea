package org.yingshu.exchange.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Offices;
import org.yingshu.engine.calendar.WorkCalendar;

/** Records as departments' systems would have sent them, for a platform that shows how it works. */
@Component
public class SampleRecords {

    private static final int DAYS = 60;
    private static final List<String> OFFICES = List.of("税务局", "公安局", "自然资源和规划局");
    private static final List<String> ITEMS = List.of("start-up.invoice", "start-up.seal", "real-estate.change");
    private static final Flaw[] USUAL = {Flaw.CODE_WRONG, Flaw.TIME_ORDER, Flaw.ITEM_UNKNOWN};

    private final RecordStore store;
    private final Offices offices;
    private final Clock clock;

    SampleRecords(RecordStore store, Offices offices, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.clock = clock;
    }

    /** A few each day; one in eighty has a flaw, one in six comes on the next day. */
    public void send(String region, Random random) {
        LocalDate first = RecordStore.day(clock.instant()).minusDays(DAYS);
        for (int office = 0; office < OFFICES.size(); office++) {
            UUID organisation = offices.office(OFFICES.get(office), region).organisation();
            for (int day = 0; organisation != null && day < DAYS; day++) {
                for (int n = 0; n < 3 + office; n++) {
                    send(organisation, region, ITEMS.get(office), first.plusDays(day), n, random);
                }
            }
        }
    }

    private void send(UUID organisation, String region, String item, LocalDate day, int n, Random random) {
        Instant ended = day.atTime(LocalTime.of(9 + n, random.nextInt(60)))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        Instant came = ended.plus(random.nextInt(6) == 0 ? Duration.ofHours(20) : Duration.ofMinutes(5));
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (random.nextInt(80) == 0) {
            flaws.add(USUAL[random.nextInt(USUAL.length)]);
        }
        var record = new CaseRecord(
                "YS" + day.toString().replace("-", "") + "%03d".formatted(n),
                item,
                "演示申请人",
                "",
                region,
                "GRANTED",
                ended.minus(Duration.ofHours(1)).toString(),
                ended.toString());
        store.add(organisation, region, record, flaws, came);
    }
}
