package org.yingshu.engine.reader.owner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that are known by name, their aliases, and the rule by which departments of any place are named.
 */
public final class OrganisationDirectory {

    private final Map<String, List<Organisation>> byName = new HashMap<>();
    private final Map<String, List<Organisation>> byDomain = new HashMap<>();
    private final List<PlaceName> byPlace = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    private record PlaceName(Pattern pattern, Organisation organisation) {}

    /** The directory that comes with the engine. */
    public static OrganisationDirectory bundled() {
        return BundledDirectory.DIRECTORY;
    }

    /**
     * A directory of one's own.
     *
     * @param csv {@code name,aliases,level,kind}; the first line is a heading, aliases are parted by {@code |}
     */
    public static OrganisationDirectory read(Reader csv) throws IOException {
        var directory = new OrganisationDirectory();
        var lines = new BufferedReader(csv);
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                directory.add(Organisation.parse(line.strip()));
            }
        }
        return directory;
    }

    /**
     * What the directory says of a body.
     *
     * @param name the standard name
     * @param kind in lower case: department, government, group …
     * @param otherNames each with the level or place that the standard name has
     */
    public record Known(String name, String kind, List<String> otherNames) {}

    /** What is known of the body with this standard name; empty where nothing is. */
    public Optional<Known> describe(String standard) {
        for (int from = 0; from < standard.length(); from++) {
            String prefix = standard.substring(0, from);
            var index = from == 0 ? byName : byDomain;
            for (Organisation organisation : index.getOrDefault(standard.substring(from), List.of())) {
                if (organisation.domain().equals(standard.substring(from))) {
                    List<String> others = organisation.aliases().stream()
                            .filter(alias -> !alias.contains(Organisation.ANY_PLACE))
                            .map(alias -> prefix + alias)
                            .toList();
                    String kind = organisation.kind().name().toLowerCase(Locale.ROOT);
                    return Optional.of(new Known(standard, kind, others));
                }
            }
        }
        return Optional.empty();
    }

    private void add(Organisation organisation) {
        if (organisation.kind() == Organisation.Kind.PLACE) {
            places.add(organisation.name());
            return;
        }
        var names = new ArrayList<String>();
        names.add(organisation.domain());
        names.addAll(organisation.aliases());
        for (String name : names) {
            if (name.contains(Organisation.ANY_PLACE)) {
                String pattern = Pattern.quote(name).replace(Organisation.ANY_PLACE, "\\E(\\p{IsHan}{2,4}?)\\Q");
                byPlace.add(new PlaceName(Pattern.compile(pattern), organisation));
            } else {
                var index = organisation.hasPrefix() ? byDomain : byName;
                index.computeIfAbsent(name, key -> new ArrayList<>()).add(organisation);
            }
        }
    }

    /** The directory names it, itself or as one of its alias or department patterns. */
    public boolean isKnown(String name) {
        return resolve(bare(name), Level.UNKNOWN, "") != null;
    }

    /** Neither the directory nor any suffix tells that this is a body: something was read wrongly, or misprinted. */
    public boolean isUnknown(String name) {
        String plain = NamePatterns.widen(name);
        return !isKnown(plain) && !NamePatterns.endsLikeUnit(plain) && !NamePatterns.isGroup(plain);
    }

    /** The name stands for several bodies. */
    public boolean isGroup(String name) {
        String plain = NamePatterns.widen(name);
        return NamePatterns.isGroup(plain)
                || byName.getOrDefault(plain, List.of()).stream()
                        .anyMatch(organisation -> organisation.kind() == Organisation.Kind.GROUP);
    }

    /**
     * The standard name of {@code raw}, which is {@code raw} itself where nothing better is known.
     *
     * @param level of the body, where its name gives none
     * @param place the issuer's: its own bodies lose the place's name (许昌市财政局 is 市财政局 there)
     */
    public String normalise(String raw, Level level, String place) {
        String plain = NamePatterns.widen(raw).replaceFirst("^国家税务总局(?=.{2})", "");
        String found = resolve(plain, level, place);
        if (found == null && NamePatterns.isGroup(plain)) {
            String group = NamePatterns.standardGroup(plain);
            found = resolve(group, level, place);
            return found == null ? group : found;
        }
        if (found == null) {
            found = resolve(NamePatterns.withoutSecondName(plain), level, place);
        }
        return found == null ? NamePatterns.withoutSecondName(plain) : found;
    }

    /** The name begins with a place that the directory lists, and so lacks no prefix. */
    boolean startsWithPlace(String name) {
        for (int length = 2; length <= 3 && length < name.length(); length++) {
            if (places.contains(name.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The prefix that {@code name} is printed with: empty when it has none, absent when that cannot be told. */
    @Nullable
    String prefixOf(String name) {
        String plain = bare(name);
        for (int from = 0; from < plain.length(); from++) {
            if (byDomain.containsKey(plain.substring(from)) && (from == 0 || isPrefix(plain, from))) {
                return plain.substring(0, from);
            }
        }
        return null;
    }

    private static String bare(String name) {
        return NamePatterns.withoutSecondName(NamePatterns.widen(name));
    }

    private static boolean isPrefix(String name, int to) {
        return NamePatterns.isPrefix(name.substring(0, to));
    }

    @Nullable
    String resolve(String name, Level level, String place) {
        String found = literal(name, level);
        if (found == null) {
            found = placed(name, level, place);
        }
        return found == null ? department(name, level, place) : found;
    }

    private @Nullable String literal(String name, Level level) {
        for (Organisation organisation : byName.getOrDefault(name, List.of())) {
            boolean sure = organisation.name().equals(name)
                    || organisation.existsAt(level)
                    || startsWithPlace(name)
                    || name.startsWith("省")
                    || name.startsWith("国网");
            if (sure) {
                return organisation.name();
            }
        }
        return null;
    }

    private @Nullable String placed(String name, Level level, String place) {
        for (PlaceName candidate : byPlace) {
            Matcher matcher = candidate.pattern().matcher(name);
            if (matcher.matches()) {
                String standard = candidate.organisation().name();
                if (standard.contains(Organisation.ANY_PLACE)) {
                    return standard.replace(Organisation.ANY_PLACE, matcher.group(1));
                }
                if (candidate.organisation().existsAt(level) && place.equals(matcher.group(1) + "市")) {
                    return standard;
                }
            }
        }
        return null;
    }

    /** The longest domain wins, so that 市场监管局 is not read as 市 and 场监管局. */
    private @Nullable String department(String name, Level level, String place) {
        for (int from = 0; from < name.length(); from++) {
            String domain = name.substring(from);
            List<Organisation> candidates = byDomain.get(domain);
            if (candidates != null && (from == 0 || isPrefix(name, from))) {
                String prefix = name.substring(0, from);
                Level own = from > 0 ? Level.ofPrefix(prefix) : domain.endsWith("厅") ? Level.PROVINCE : level;
                String shown = Prefixes.shown(from > 0 ? prefix : Prefixes.prefixAt(own, place), place);
                String standard = Prefixes.standardDomain(candidates, domain, own);
                // 郑州市政府 and 郑州市人民政府 are one; the issuer's own government is 市政府.
                return shown + (standard.equals("政府") && shown.length() > 1 ? "人民政府" : standard);
            }
        }
        return null;
    }
}
