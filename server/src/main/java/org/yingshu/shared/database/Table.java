package org.yingshu.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of ours.
 *
 * @param name with its schema, quoted where SQL needs it
 * @param columns those that are stored and not computed, with commas
 * @param hidden whether row security holds for the owner, too
 */
record Table(String name, String columns, boolean hidden) {

    /** All tables of whoever is signed in to the database, each behind those that its rows refer to. */
    static List<Table> all(Connection connection) throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        String sql = """
                select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as hidden,
                    (select string_agg(quote_ident(a.attname), ',' order by a.attnum) from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition and pg_get_userbyid(c.relowner) = current_user
                    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                order by 1
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String name = row.getString("name");
                tables.put(name, new Table(name, row.getString("columns"), row.getBoolean("hidden")));
            }
        }
        Map<String, List<String>> references = references(connection);
        Set<Table> sorted = new LinkedHashSet<>();
        for (String name : tables.keySet()) {
            add(name, tables, references, sorted, new LinkedHashSet<>());
        }
        return List.copyOf(sorted);
    }

    private static void add(
            String name,
            Map<String, Table> tables,
            Map<String, List<String>> references,
            Set<Table> sorted,
            Set<String> before) {
        Table table = tables.get(name);
        if (table == null || sorted.contains(table)) {
            return;
        }
        if (!before.add(name)) {
            throw new IllegalStateException("The rows of these tables refer to each other in a ring: " + before);
        }
        for (String other : references.getOrDefault(name, List.of())) {
            add(other, tables, references, sorted, before);
        }
        before.remove(name);
        sorted.add(table);
    }

    private static Map<String, List<String>> references(Connection connection) throws SQLException {
        Map<String, List<String>> references = new LinkedHashMap<>();
        String sql = """
                select format('%I.%I', n.nspname, c.relname) as name, format('%I.%I', m.nspname, d.relname) as other
                from pg_constraint f
                join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class d on d.oid = f.confrelid join pg_namespace m on m.oid = d.relnamespace
                where f.contype = 'f' and f.conrelid <> f.confrelid
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                references
                        .computeIfAbsent(row.getString("name"), name -> new ArrayList<>())
                        .add(row.getString("other"));
            }
        }
        return references;
    }
}
