package org.yingshu.directory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.shared.naming.KnownNames;

/** Places and bodies in English, by their names in full and their short names. */
@Component
@Order(5)
class DirectoryNames implements KnownNames {

    private final JdbcClient jdbc;

    DirectoryNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(String name, String english) {}

    @Override
    public Map<String, String> english() {
        var names = new LinkedHashMap<String, String>();
        read("""
                select name, name_en from directory.region
                union all select name, name_en from directory.organisation
                union all select name, name_en from directory.organisation_group
                union all select name, name_en from directory.leading_group
                """).forEach(one -> names.putIfAbsent(one.name(), one.english()));
        // 县财政局 is what every county calls its own: they have in common that each is a County Finance Bureau.
        var shortNames = new LinkedHashMap<String, String>();
        read("""
                select short_name as name, name_en from directory.organisation
                union all select short_name, name_en from directory.region
                """).forEach(one -> shortNames.merge(one.name(), one.english(), DirectoryNames::ending));
        shortNames.forEach((name, english) -> {
            if (!english.isEmpty()) {
                names.putIfAbsent(name, english);
            }
        });
        return names;
    }

    private List<Named> read(String names) {
        return jdbc.sql("select name, name_en from (" + names + ") as known where name_en <> ''")
                .query((row, number) -> new Named(row.getString("name"), row.getString("name_en")))
                .list();
    }

    /** The last words that two names share. */
    private static String ending(String one, String other) {
        String[] a = one.split(" ");
        String[] b = other.split(" ");
        int same = 0;
        while (same < Math.min(a.length, b.length) && a[a.length - 1 - same].equals(b[b.length - 1 - same])) {
            same++;
        }
        return String.join(" ", Arrays.asList(a).subList(a.length - same, a.length));
    }
}
