package org.yingshu.bench.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** Files that people have uploaded: one of each person, in as many copies as are needed. */
public final class Uploads {

    private Uploads() {}

    public static Queue<UUID> of(Person person, String name, String content, int count, Connection database)
            throws SQLException, IOException, InterruptedException {
        UUID first = UUID.fromString(person.upload(name, content).get("id").asString());
        Queue<UUID> copies = new ArrayDeque<>();
        try (var copy = database.prepareStatement("""
                insert into files.file (id, name, type, content, size, sm3, owner, owner_name, owner_organisation, owner_region)
                select gen_random_uuid(), name, type, content, size, sm3, owner, owner_name, owner_organisation, owner_region
                from files.file, generate_series(1, ?) where id = ? returning id""")) {
            copy.setInt(1, count);
            copy.setObject(2, first);
            try (var rows = copy.executeQuery()) {
                while (rows.next()) {
                    copies.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return copies;
    }
}
