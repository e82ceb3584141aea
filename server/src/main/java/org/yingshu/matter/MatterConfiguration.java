package org.yingshu.matter;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.order.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

@Configuration(proxyBeanMethods = false)
class MatterConfiguration {

    MatterConfiguration() {
        // The API's description says so, too.
        SpringDocUtils.getConfig()
                .replaceWithClass(Limit.class, String.class)
                .replaceWithClass(Span.class, String.class);
    }

    /** Limits go out as people write them: 5工作日. */
    @Bean
    JacksonModule limitsAsTexts() {
        return new SimpleModule("limits")
                .addSerializer(new AsText<>(Limit.class))
                .addSerializer(new AsText<>(Span.class));
    }

    private static final class AsText<T> extends StdSerializer<T> {

        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }
}
