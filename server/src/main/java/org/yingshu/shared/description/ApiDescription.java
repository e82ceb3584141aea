package org.yingshu.shared.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the description says of the whole, and how its operations are called. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String REFERENCE = "#/components/schemas/";

    ApiDescription() {
        // An enum has a name of its own, so that the web can speak of it.
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    OpenAPI platform() {
        return new OpenAPI()
                .info(new Info().title("Yingshu 营枢").version("0.1"))
                .servers(List.of(new Server().url("/")));
    }

    /** By controller and method: a number, as it is otherwise, moves with every endpoint that comes before. */
    @Bean
    OperationCustomizer namesOfOperations() {
        return (operation, method) -> {
            String controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            operation.setOperationId(StringUtils.uncapitalize(controller) + "."
                    + method.getMethod().getName());
            return operation;
        };
    }

    /** What only goes in may be left out where it may be null; what comes out is always there. */
    @Bean
    OpenApiCustomizer whatMayBeLeftOut() {
        return description -> {
            Map<String, Schema> schemas = description.getComponents().getSchemas();
            Set<String> answered = new HashSet<>();
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(operation -> operation.getResponses().values().stream())
                    .filter(response -> response.getContent() != null)
                    .flatMap(response -> response.getContent().values().stream())
                    .forEach(content -> reach(content.getSchema(), schemas, answered));
            schemas.forEach((name, schema) -> {
                if (!answered.contains(name)) {
                    leaveOut(schema);
                }
            });
        };
    }

    private static void leaveOut(Schema<?> schema) {
        if (schema.getProperties() != null && schema.getRequired() != null) {
            Map<String, Schema> properties = schema.getProperties();
            schema.setRequired(schema.getRequired().stream()
                    .filter(name -> {
                        Schema<?> property = properties.get(name);
                        return property == null || !RecordSchemas.mayBeNull(property);
                    })
                    .toList());
        }
    }

    private static void reach(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().replace(REFERENCE, "");
            if (reached.add(name)) {
                reach(schemas.get(name), schemas, reached);
            }
        }
        parts(schema).forEach(part -> reach(part, schemas, reached));
    }

    private static Stream<Schema> parts(Schema<?> schema) {
        Stream<Schema> properties =
                schema.getProperties() == null ? Stream.of() : schema.getProperties().values().stream();
        Stream<Schema> either = schema.getAnyOf() == null ? Stream.of() : schema.getAnyOf().stream();
        Stream<Schema> others = schema.getAdditionalProperties() instanceof Schema<?> values
                ? Stream.of(schema.getItems(), values)
                : Stream.of(schema.getItems());
        return Stream.of(properties, either, others).flatMap(all -> all);
    }
}
