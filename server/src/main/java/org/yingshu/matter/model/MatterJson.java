package org.yingshu.matter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.model.CancelledStep;
import org.yingshu.engine.pack.model.Implementation;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.pack.model.StepGround;
import org.yingshu.engine.rules.Cell;
import org.yingshu.engine.rules.Result;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How versions are written. Apart from the web's JSON, for a version must be readable for ever; and always in the same
 * order, for the same content must give the same hash.
 */
@Component
public class MatterJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addMixIn(Limit.class, LimitText.class)
            .addMixIn(Cell.class, CellText.class)
            .addMixIn(Result.class, ResultText.class)
            .addMixIn(PackItem.class, SparseItem.class)
            .addMixIn(Scene.class, SparseScene.class)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    public static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 5工作日. */
    private abstract static class LimitText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Limit parse(String text) {
            return Limit.parse(text);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    private abstract static class CellText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Cell of(String text) {
            return Cell.of(text);
        }

        @JsonValue
        abstract String text();
    }

    private abstract static class ResultText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Result of(String text) {
            return Result.of(text);
        }

        @JsonValue
        abstract String text();
    }

    /** What items came to have later is written where there is any, so that an item without it stays the version it was. */
    private abstract static class SparseItem {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<Push> pushes();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<Scene> scenes();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<Implementation> implementations();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract Map<String, StepGround> grounds();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<CancelledStep> cancelled();
    }

    private abstract static class SparseScene {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        abstract List<String> keywords();
    }
}
