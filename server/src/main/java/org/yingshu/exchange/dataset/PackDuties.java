package org.yingshu.exchange.dataset;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.journal.Journal;
import org.yingshu.matter.DataNeed;
import org.yingshu.matter.ItemPart;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.ServiceView;
import org.yingshu.matter.SharedData;
import org.yingshu.shared.scope.CurrentScope;

/**
 * The list of duties as the packs have it: what texts make departments give, and what items ask of departments though no
 * text says so, which is marked as configuration.
 */
@Component
public class PackDuties {

    private static final Words ASKED =
            new Words("没有文件写明，由事项所需材料引出", "No text says so: items need it of this department");

    private final DataSets dataSets;
    private final Matters matters;
    private final Offices offices;
    private final Journal journal;

    PackDuties(DataSets dataSets, Matters matters, Offices offices, Journal journal) {
        this.dataSets = dataSets;
        this.matters = matters;
        this.offices = offices;
        this.journal = journal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        CurrentScope.asSystem(() -> matters.places().forEach(this::take));
    }

    /** What is new or has changed becomes a line; what is there already stays as it is. Returns how many lines there are. */
    @Transactional
    public int take(String region) {
        Act act = Act.ofSystem("packs", journal.now());
        List<Duty> duties = of(region);
        duties.forEach(duty -> dataSets.declare(id(duty), duty, act));
        return duties.size();
    }

    static UUID id(Duty duty) {
        String name = String.join(" ", "exchange.data-set", duty.region(), duty.department(), duty.code());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    List<Duty> of(String region) {
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        List<ServiceView> items = matters.heads(today).stream()
                .filter(head -> head.kind() == ServiceKind.ITEM)
                .flatMap(head -> matters.service(head.code(), region, today).stream())
                .toList();
        List<Duty> duties = new ArrayList<>();
        matters.shares(region, today).forEach(data -> duties.add(duty(data, region, items)));
        Map<String, DataNeed> asked = new LinkedHashMap<>();
        for (ServiceView item : items) {
            for (DataNeed need : matters.needs(item)) {
                String giver = need.giver();
                if (giver != null
                        && duties.stream()
                                .noneMatch(duty -> duty.department().equals(giver)
                                        && duty.materials().contains(need.code()))) {
                    asked.putIfAbsent(giver + " " + need.code(), need);
                }
            }
        }
        asked.values().forEach(need -> duties.add(duty(need, region, items)));
        return duties;
    }

    private Duty duty(SharedData data, String region, List<ServiceView> items) {
        DataShare share = data.share();
        Cited cited = share.cited();
        String text = data.source() == null ? "" : data.source().title();
        boolean law = cited.source().equals(Cited.LAW);
        List<String> elements = share.elements().isEmpty() ? fields(share.materials()) : share.elements();
        return duty(
                share.code(),
                share.name(),
                share.giver(),
                region,
                share.materials(),
                elements,
                items,
                share.freshness(),
                new Duty.Basis(law ? cited.where() : text, law ? "" : cited.where(), cited.note()));
    }

    private Duty duty(DataNeed need, String region, List<ServiceView> items) {
        List<String> materials = List.of(need.code());
        return duty(
                need.code(),
                need.name(),
                String.valueOf(need.giver()),
                region,
                materials,
                fields(materials),
                items,
                Freshness.UNSAID,
                new Duty.Basis("", "", ASKED));
    }

    private Duty duty(
            String code,
            Words name,
            String giver,
            String region,
            List<String> materials,
            List<String> elements,
            List<ServiceView> items,
            Freshness wanted,
            Duty.Basis basis) {
        Office office = offices.office(giver, region);
        @Nullable UUID organisation = office.organisation();
        return new Duty(
                code,
                name,
                giver,
                organisation,
                office.name(),
                region,
                materials,
                elements,
                makers(giver, materials, items),
                wanted,
                basis);
    }

    private List<String> fields(List<String> materials) {
        return materials.stream()
                .flatMap(material -> matters.fields(material).stream())
                .distinct()
                .toList();
    }

    /** The giver's items that end with such a paper. */
    private static List<String> makers(String giver, List<String> materials, List<ServiceView> items) {
        var makers = new TreeSet<String>();
        for (ServiceView item : items) {
            for (ItemPart part : item.items()) {
                if (part.department().equals(giver) && part.products().stream().anyMatch(materials::contains)) {
                    makers.add(part.code());
                }
            }
        }
        return List.copyOf(makers);
    }
}
