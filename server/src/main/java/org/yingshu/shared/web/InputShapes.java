package org.yingshu.shared.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yingshu.shared.WrittenYears;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What every input must be, so that no rule, calendar or database meets it first: a day of a year that people write, and
 * no line of a list that is missing.
 */
@Configuration(proxyBeanMethods = false)
class InputShapes implements WebMvcConfigurer {

    /** Of what was left out there is nothing. */
    @Override
    @SuppressWarnings("NullAway")
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, text -> text.isBlank() ? null : day(text.strip()));
        registry.addConverter(String.class, Instant.class, text -> text.isBlank() ? null : moment(text.strip()));
    }

    /** After the one that is there without it; only what comes in is read by it, not what was stored. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper mapper) {
        var noNulls = JsonSetter.Value.forContentNulls(Nulls.FAIL);
        JsonMapper strict = mapper.rebuild()
                .withConfigOverride(List.class, list -> list.setNullHandling(noNulls))
                .withConfigOverride(Set.class, set -> set.setNullHandling(noNulls))
                .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Days()))
                .build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        check(day, text);
        return day;
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        check(LocalDate.ofInstant(moment, ZoneOffset.UTC), text);
        return moment;
    }

    private static void check(LocalDate day, String text) {
        if (!isWritten(day)) {
            throw new IllegalArgumentException("Nobody means the day " + text);
        }
    }

    private static boolean isWritten(LocalDate day) {
        return WrittenYears.has(day.getYear());
    }

    private static final class Days extends StdScalarDeserializer<LocalDate> {

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return day == null || isWritten(day)
                    ? day
                    : (LocalDate)
                            context.handleWeirdStringValue(LocalDate.class, day.toString(), "nobody means that day");
        }
    }
}
