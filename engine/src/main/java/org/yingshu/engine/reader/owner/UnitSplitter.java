package org.yingshu.engine.reader.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.source.Passage;

/** Parts what stands between two signs into units: at 和, 及 and the like, and at the 等 that leaves a list open. */
final class UnitSplitter {

    /** @param open a 等 follows; an empty raw with it says so of the unit before */
    record Unit(Passage raw, boolean open) {
        boolean isEndOfList() {
            return raw.isEmpty();
        }
    }

    private static final Pattern CONNECTOR = Pattern.compile("以及|会同|及其|and|AND|和|及|与|暨|/");
    private static final Pattern LEADING = Pattern.compile("^(?:以及|会同|及其|并由|由|及|和|与|并|请|and|\\d{1,2}[.．])+");
    private static final Pattern REST_OF_LIST = Pattern.compile(
            "(?:\\d+|[一二三四五六七八九十]+)?(?:个|家)?(?:多|有关|相关|各有关|各相关)?" + "(?:部门|单位|部门单位|部门和单位|部委|厅局|委局|职能部门|机构|牵头|企业|成员)?");
    private static final Pattern COUNTED = Pattern.compile("^\\d+(?:个|家)?");
    private static final Pattern UNIT_START =
            Pattern.compile("^(?:省|市|州|盟|县|区|旗|各|其他|相关|有关|政府|国家|人行|\\p{IsHan}{2,4}[市县区州旗]).*");

    private static final Pattern GROUP_START = Pattern.compile("各|[省市州盟县区旗]直|有关|相关");

    private static final Pattern ANOTHER = Pattern.compile("各[^、]|人行|国网|[省市州盟县区旗镇乡](?:直|\\p{IsHan}{2,}[局委办院厅中])");

    /** Behind a name at its edges only; inside they may belong to it. */
    private static final String EDGE_SIGNS = "：:·、.．—–-*#|~，,；;。!！?？ ";

    private final OrganisationDirectory directory;
    private final Level level;

    UnitSplitter(OrganisationDirectory directory, Level level) {
        this.directory = directory;
        this.level = level;
    }

    List<Unit> split(Passage token) {
        var units = new ArrayList<Unit>();
        splitInto(units, trim(token));
        return units;
    }

    private void splitInto(List<Unit> units, Passage text) {
        Passage token = withoutLeadingConnector(text);
        if (token.isEmpty()) {
            return;
        }
        String name = token.text();
        var shelter = new Shelter(name);
        Matcher connector = CONNECTOR.matcher(name);
        while (connector.find()) {
            Passage left = token.sub(0, connector.start());
            Passage right = token.from(connector.end());
            if (!shelter.covers(connector.start()) && isUnit(left.text()) && startsUnit(right.text())) {
                units.add(new Unit(left, false));
                splitInto(units, trim(right));
                return;
            }
        }
        int blank = blankBetweenUnits(token);
        if (blank > 0) {
            units.add(new Unit(token.sub(0, blank), false));
            splitInto(units, trim(token.from(blank)));
            return;
        }
        int etc = endOfNamed(name, shelter);
        if (etc >= 0) {
            splitOpen(units, token, etc);
            return;
        }
        units.add(new Unit(token, false));
    }

    /**
     * Where a blank or a line break was printed that parts two units (市税务局 市公安局), or -1. A line may also end
     * inside a name: only a whole one with another of its kind behind it is parted.
     */
    private int blankBetweenUnits(Passage token) {
        for (int i = 3; i < token.length() - 2; i++) {
            if (token.origin(i) > token.origin(i - 1) + 1
                    && isWhole(token.sub(0, i).text())
                    && (token.charAt(i) == token.charAt(0)
                            || (ANOTHER.matcher(token.from(i)).lookingAt() && !isKnown(token.text())))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWhole(String name) {
        return NamePatterns.endsForSure(name) || (GROUP_START.matcher(name).lookingAt() && NamePatterns.isGroup(name));
    }

    /** Where the 等 stands that ends the named units, or -1: not that of 中等, 高等. */
    private int endOfNamed(String name, Shelter shelter) {
        for (int etc = name.lastIndexOf('等'); etc >= 0; etc = name.lastIndexOf('等', etc - 1)) {
            String rest = name.substring(etc + 1);
            boolean ends = REST_OF_LIST.matcher(rest).matches() || NamePatterns.isGroup(rest);
            boolean named = etc == 0 || rest.isEmpty() || isUnit(name.substring(0, etc));
            if (!shelter.covers(etc) && ends && named) {
                return etc;
            }
        }
        return -1;
    }

    private void splitOpen(List<Unit> units, Passage token, int etc) {
        int before = units.size();
        splitInto(units, trim(token.sub(0, etc)));
        if (units.size() > before) {
            Unit last = units.remove(units.size() - 1);
            units.add(new Unit(last.raw(), true));
        } else {
            units.add(new Unit(token.sub(0, 0), true));
        }
        Passage rest = token.from(etc + 1);
        if (!REST_OF_LIST.matcher(rest).matches()) {
            Matcher counted = rest.matcher(COUNTED);
            units.add(new Unit(counted.find() ? rest.from(counted.end()) : rest, false));
        }
    }

    /** 及 before 各地 is no part of a name; 和 before 平区 is. */
    private Passage withoutLeadingConnector(Passage token) {
        Matcher leading = token.matcher(LEADING);
        if (leading.find()) {
            Passage rest = token.from(leading.end());
            if (rest.isEmpty() || isKnown(rest.text()) || startsUnit(rest.text())) {
                return rest;
            }
        }
        return token;
    }

    private boolean isKnown(String name) {
        return directory.resolve(NamePatterns.widen(name), level, "") != null;
    }

    private boolean isUnit(String name) {
        String plain = NamePatterns.widen(name);
        return isKnown(name)
                || NamePatterns.endsForSure(NamePatterns.withoutSecondName(plain))
                || NamePatterns.isBarePlace(plain)
                || (GROUP_START.matcher(plain).lookingAt() && NamePatterns.isGroup(plain));
    }

    private boolean startsUnit(String name) {
        return name.length() > 1
                && (isKnown(name) || UNIT_START.matcher(name).matches() || directory.startsWithPlace(name));
    }

    static Passage trim(Passage token) {
        var shelter = new Shelter(token.text());
        int from = 0;
        int to = token.length();
        while (from < to && isEdge(token, shelter, from)) {
            from++;
        }
        while (to > from && isEdge(token, shelter, to - 1)) {
            to--;
        }
        return token.sub(from, to);
    }

    /** A stop, or half a bracket whose other half is lost. */
    private static boolean isEdge(Passage token, Shelter shelter, int index) {
        char sign = token.charAt(index);
        return EDGE_SIGNS.indexOf(sign) >= 0
                || Passage.isBlank(sign)
                || ("（(〔[【）)〕]】“”《》\"".indexOf(sign) >= 0 && shelter.partner(index) < 0);
    }
}
