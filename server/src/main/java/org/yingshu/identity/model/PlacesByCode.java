package org.yingshu.identity.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Stands in until the directory is there. */
@Component
class PlacesByCode implements Places {

    @Override
    public Map<UUID, String> organisations(Collection<UUID> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), UUID::toString));
    }

    @Override
    public Optional<String> region(String code) {
        return Optional.of(code);
    }
}
