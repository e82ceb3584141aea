package org.yingshu.hall.standard;

import java.util.UUID;

/** What happens to a hall's standard. */
sealed interface StandardEvent {

    record Issued(UUID standard, UUID hall, String region, Edition edition) implements StandardEvent {}
}
