package org.yingshu.shared.description;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes our records and enums as the code means them: each under its module's word, every component there, and null
 * only where it says {@code @Nullable}.
 */
@Component
class RecordSchemas implements ModelConverter {

    private static final String OURS = "org.yingshu.";
    private static final String NOTHING = "null";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        boolean ours = raw.getName().startsWith(OURS) && (raw.isRecord() || raw.isEnum());
        if (ours) {
            type.setName(name(java));
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Schema<?> model = ours ? context.getDefinedModels().get(type.getName()) : null;
        if (model != null && model.getProperties() != null && raw.isRecord()) {
            complete(model, raw);
        }
        return schema;
    }

    /** {@code ledger.DutyRow}, {@code ledger.WorkController.ReportRequest}, {@code shared.Page_ledger.DutyRow}. */
    private String name(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (!raw.getName().startsWith(OURS)) {
            return raw.getSimpleName();
        }
        String module = raw.getName().substring(OURS.length()).replaceFirst("\\..*", "");
        String own = raw.getName().substring(raw.getPackageName().length() + 1).replace('$', '.');
        String name = module + "." + own;
        Class<?> other = named.putIfAbsent(name, raw);
        if (other != null && !other.equals(raw)) {
            throw new IllegalStateException("The API's description would mix up " + raw + " and " + other
                    + ": both are " + name + " there. Rename one.");
        }
        return type.getBindings().getTypeParameters().stream()
                .map(this::name)
                .collect(Collectors.joining("_", type.hasGenericTypes() ? name + "_" : name, ""));
    }

    private static void complete(Schema<?> model, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        model.setRequired(Arrays.stream(components)
                .map(RecordComponent::getName)
                .filter(model.getProperties()::containsKey)
                .toList());
        for (RecordComponent component : components) {
            if (component.getAccessor().isAnnotationPresent(JsonRawValue.class)) {
                model.getProperties().put(component.getName(), anyObject());
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.getProperties().computeIfPresent(component.getName(), (name, schema) -> orNull(schema));
            }
        }
    }

    /** What is JSON already is no text to the reader. */
    private static Schema<?> anyObject() {
        var object = new JsonSchema();
        object.addType("object");
        object.setAdditionalProperties(true);
        return object;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            Schema<?> nothing = new JsonSchema();
            nothing.addType(NOTHING);
            Schema<?> either = new JsonSchema();
            either.setAnyOf(List.of(schema, nothing));
            return either;
        }
        // What may be anything may be nothing, too.
        if (schema.getTypes() == null || mayBeNull(schema)) {
            return schema;
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add(NOTHING);
        schema.setTypes(types);
        return schema;
    }

    static boolean mayBeNull(Schema<?> schema) {
        boolean here = schema.getTypes() != null && schema.getTypes().contains(NOTHING);
        return here || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(RecordSchemas::mayBeNull));
    }
}
