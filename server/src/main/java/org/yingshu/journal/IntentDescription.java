package org.yingshu.journal;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;

/** Describes an {@link Intent} as the two headers that it is read from. */
@Configuration(proxyBeanMethods = false)
class IntentDescription {

    IntentDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Intent.class);
    }

    @Bean
    OperationCustomizer headersOfIntent() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters())
                    .map(MethodParameter::getParameterType)
                    .anyMatch(Intent.class::equals)) {
                operation.addParametersItem(header(HttpHeaders.IF_MATCH, "The version that the caller saw: \"3\""));
                operation.addParametersItem(
                        header(IntentResolver.KEY, "A UUID, the same for the same intent: it is done once"));
            }
            return operation;
        };
    }

    private static HeaderParameter header(String name, String text) {
        var header = new HeaderParameter();
        header.name(name).description(text).required(false).schema(new StringSchema());
        return header;
    }
}
