package org.yingshu.engine.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.BadLimit;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.yaml.Node;

/** A mapping that is being read: what is asked for is known, and what was never asked for is a fault. */
final class Section {

    private static final Pattern PLACE = Pattern.compile("\\d{6}");

    private final String file;
    private final Node.Mapping node;
    private final Faults faults;
    /** A note may stand anywhere. */
    private final Set<String> known = new LinkedHashSet<>(Set.of("note"));

    Section(String file, Node.Mapping node, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    String file() {
        return file;
    }

    int line() {
        return node.line();
    }

    int line(String key) {
        Node there = node.entries().get(key);
        return there == null ? node.line() : there.line();
    }

    void fault(String key, FaultKind kind, Object... arguments) {
        faults.add(file, line(key), kind, arguments);
    }

    boolean has(String key) {
        known.add(key);
        return node.entries().containsKey(key);
    }

    Set<String> keys() {
        return node.entries().keySet();
    }

    /** The end of reading: what nobody asked for is not known here. */
    void done() {
        for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                faults.add(
                        file,
                        entry.getValue().line(),
                        FaultKind.UNKNOWN_KEY,
                        entry.getKey(),
                        known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private @Nullable Node find(String key) {
        known.add(key);
        return node.entries().get(key);
    }

    /** A text that has to be there; empty, and a fault, where it is not. */
    String text(String key) {
        String text = optional(key);
        if (text == null) {
            fault(key, FaultKind.MISSING, key);
            return "";
        }
        return text;
    }

    String text(String key, String otherwise) {
        String text = optional(key);
        return text == null ? otherwise : text;
    }

    @Nullable
    String optional(String key) {
        Node found = find(key);
        return switch (found) {
            case Node.Scalar(String text, int line) -> text.isBlank() ? null : text.strip();
            case null -> null;
            default -> {
                fault(key, FaultKind.NOT_A_TEXT, key);
                yield null;
            }
        };
    }

    /** A value read from its text; null, and a fault, where it cannot be. */
    <T> @Nullable T value(String key, FaultKind wrong, Function<String, T> reading) {
        String text = optional(key);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeException | BadLimit e) {
            fault(key, wrong, key, text);
            return null;
        }
    }

    @Nullable
    LocalDate date(String key) {
        return value(key, FaultKind.NOT_A_DATE, LocalDate::parse);
    }

    @Nullable
    Limit limit(String key) {
        return value(key, FaultKind.NOT_A_LIMIT, Limit::parse);
    }

    boolean flag(String key, boolean otherwise) {
        String text = optional(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, FaultKind.NOT_YES_OR_NO, key, text);
        }
        return text.equals("true");
    }

    /** Six digits; what stands above where the key is absent. */
    String place(String key, String otherwise) {
        String text = text(key, otherwise);
        if (!PLACE.matcher(text).matches()) {
            fault(key, FaultKind.NOT_A_PLACE, key, text);
            return otherwise;
        }
        return text;
    }

    /** One of an enum's constants, written in small letters with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> type, @Nullable E otherwise) {
        E[] all = type.getEnumConstants();
        String text = optional(key);
        if (text == null && otherwise != null) {
            return otherwise;
        }
        if (text == null) {
            fault(key, FaultKind.MISSING, key);
            return all[0];
        }
        return constant(key, text, type);
    }

    private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> written(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String options = Arrays.stream(all).map(Section::written).collect(Collectors.joining(", "));
                    fault(key, FaultKind.NOT_A_CHOICE, key, text, options);
                    return all[0];
                });
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream().map(text -> constant(key, text, type)).toList();
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) {
        Node found = find(key);
        var texts = new ArrayList<String>();
        switch (found) {
            case Node.Scalar(String text, int line) -> texts.add(text.strip());
            case Node.Sequence(List<Node> members, int line) -> {
                for (Node member : members) {
                    if (member instanceof Node.Scalar(String text, int at) && !text.isBlank()) {
                        texts.add(text.strip());
                    } else {
                        faults.add(file, member.line(), FaultKind.NOT_A_TEXT, key);
                    }
                }
            }
            case null -> {}
            default -> fault(key, FaultKind.NOT_A_LIST, key);
        }
        return texts;
    }

    @Nullable
    Section section(String key) {
        return switch (find(key)) {
            case Node.Mapping mapping -> new Section(file, mapping, faults);
            case null -> null;
            default -> {
                fault(key, FaultKind.NOT_A_MAPPING, key);
                yield null;
            }
        };
    }

    /** A single mapping is a list of one. */
    List<Section> oneOrMany(String key) {
        if (find(key) instanceof Node.Mapping mapping) {
            return List.of(new Section(file, mapping, faults));
        }
        return sections(key);
    }

    List<Section> sections(String key) {
        Node found = find(key);
        return switch (found) {
            case Node.Sequence(List<Node> members, int line) -> of(file, members, faults);
            case Node.Scalar(String text, int line) when text.isBlank() -> List.of();
            case null -> List.of();
            default -> {
                fault(key, FaultKind.NOT_A_LIST, key);
                yield List.of();
            }
        };
    }

    static List<Section> of(String file, List<Node> members, Faults faults) {
        var sections = new ArrayList<Section>();
        for (Node member : members) {
            if (member instanceof Node.Mapping mapping) {
                sections.add(new Section(file, mapping, faults));
            } else {
                faults.add(file, member.line(), FaultKind.NOT_A_MAPPING, "-");
            }
        }
        return sections;
    }

    /** Whatever stands there, without types. */
    @Nullable
    Object plain(String key) {
        Node found = find(key);
        return found == null ? null : found.plain();
    }
}
