package org.yingshu.engine.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;

/** The pack.yaml of a pack. */
record PackHead(
        String code, Words name, String version, Validity validity, List<String> needs, Map<String, Source> sources) {

    static PackHead read(Section in, String folder) {
        String code = in.text("pack");
        if (!code.isEmpty() && !code.equals(folder)) {
            in.fault("pack", FaultKind.NAME_OF_FILE, code, folder);
        }
        String place = in.has("place") ? in.place("place", Validity.NATION) : Validity.NATION;
        Section valid = in.section("valid");
        LocalDate from = valid == null ? null : valid.date("from");
        LocalDate until = valid == null ? null : valid.date("until");
        if (valid == null || from == null) {
            in.fault("valid", FaultKind.MISSING, "valid.from");
        }
        if (valid != null) {
            valid.done();
        }
        var sources = new LinkedHashMap<String, Source>();
        Section listed = in.section("sources");
        if (listed != null) {
            for (String id : listed.keys()) {
                Section source = listed.section(id);
                if (source != null) {
                    sources.put(id, source(id, source));
                }
            }
        }
        var head = new PackHead(
                code,
                Phrases.words(in, "name"),
                in.text("version"),
                new Validity(place, from == null ? Phrases.always() : from, until),
                in.texts("needs"),
                sources);
        in.has("note");
        in.done();
        return head;
    }

    private static Source source(String id, Section in) {
        var source = new Source(
                id,
                in.text("title"),
                in.text("issuer", ""),
                in.text("date", ""),
                in.text("level", ""),
                in.has("place") ? in.place("place", Validity.NATION) : Validity.NATION);
        in.has("file");
        in.has("note");
        in.has("number");
        in.done();
        return source;
    }
}
