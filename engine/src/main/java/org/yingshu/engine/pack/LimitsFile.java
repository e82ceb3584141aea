package org.yingshu.engine.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** No place may promise more time than the law gives, be it the law of a place below or of a later day. */
    static PackItem checked(PackItem item, Section limits) {
        List<Section> written = limits.sections("promised").stream()
                .filter(section -> section.limit("limit") != null)
                .toList();
        List<Validity> spans = Stream.concat(
                        item.promised().stream().map(PromisedLimit::validity),
                        item.statutory().stream().map(StatutoryLimit::validity))
                .toList();
        for (String place : spans.stream().map(Validity::place).distinct().toList()) {
            for (LocalDate day :
                    spans.stream().flatMap(LimitsFile::turns).distinct().toList()) {
                PromisedLimit promised = item.promisedAt(place, day).orElse(null);
                StatutoryLimit law = item.statutoryAt(place, day).orElse(null);
                if (promised != null && law != null) {
                    Section line = written.get(item.promised().indexOf(promised));
                    Phrases.build(line, "limit", () -> item.with(law.limit(), promised.limit()));
                }
            }
        }
        return item;
    }

    /** The days on which something else may begin to hold. */
    private static Stream<LocalDate> turns(Validity span) {
        LocalDate until = span.until();
        return until == null ? Stream.of(span.from()) : Stream.of(span.from(), until.plusDays(1));
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
