package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PromisedLimit;
import org.yingshu.engine.pack.model.StatutoryLimit;
import org.yingshu.engine.pack.model.Validity;

/** Reads what the law allows for one item, and what places promise. */
final class LimitsFile {

    private LimitsFile() {}

    /** No place may promise more time than the law gives. */
    static PackItem checked(PackItem item, Section limits) {
        List<Section> written = limits.sections("promised");
        for (int n = 0; n < item.promised().size() && n < written.size(); n++) {
            PromisedLimit promised = item.promised().get(n);
            Limit law = item.statutoryAt(
                            promised.validity().place(), promised.validity().from())
                    .map(StatutoryLimit::limit)
                    .orElse(null);
            Phrases.build(written.get(n), "limit", () -> item.with(law, promised.limit()));
        }
        return item;
    }

    /** One, or a list of them with their dates; the law is the whole country's unless it says a place. */
    static List<StatutoryLimit> statutory(Section limits, Phrases phrases) {
        var statutory = new ArrayList<StatutoryLimit>();
        for (Section section : limits.oneOrMany("statutory")) {
            Limit limit = section.limit("limit");
            if (section.optional("limit") == null) {
                section.fault("limit", FaultKind.MISSING, "limit");
            }
            var validity = new Validity(
                    section.place("place", Validity.NATION),
                    Objects.requireNonNullElse(section.date("from"), Phrases.always()),
                    section.date("until"));
            Cited cited = phrases.cited(section);
            section.done();
            if (limit != null) {
                statutory.add(new StatutoryLimit(limit, validity, cited));
            }
        }
        return statutory;
    }

    static List<PromisedLimit> promised(List<Section> sections, Phrases phrases) {
        var promised = new ArrayList<PromisedLimit>();
        for (Section section : sections) {
            Limit limit = section.limit("limit");
            if (section.optional("limit") == null) {
                section.fault("limit", FaultKind.MISSING, "limit");
            }
            var validity = phrases.validity(section);
            Cited cited = phrases.cited(section);
            section.done();
            if (limit != null) {
                promised.add(new PromisedLimit(limit, validity, cited));
            }
        }
        return promised;
    }
}
