package org.yingshu.engine.reader.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;

/** Gives the units of one field their standard names: what a list says once is put back on each of its members. */
final class Naming {

    private static final Pattern GOVERNMENT = Pattern.compile("(人民政府（管委会）|人民政府|政府|管委会|管理委员会)$");
    private static final Pattern ZONE = Pattern.compile(".*(?:新区|示范区|试验区|实验区|高新区|经开区|开发区|港区|园区|产业区|自贸区|片区)");
    private static final Pattern DEPARTMENT_END = Pattern.compile(".*(?:厅|局|委|办)");

    private final OwnerContext context;
    private Level level;

    Naming(OwnerContext context) {
        this.context = context;
        this.level = context.level();
    }

    List<Owner> name(List<Mention> mentions, boolean person) {
        var owners = new ArrayList<Owner>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            owners.add(person ? person(mention) : unit(mention, sharedSuffix(mentions, i)));
        }
        return owners;
    }

    private static Owner person(Mention mention) {
        String raw = mention.raw().text();
        List<String> notes = List.of(Owner.PERSON);
        return new Owner(
                role(mention),
                raw,
                raw,
                false,
                false,
                mention.open(),
                notes,
                mention.raw().span());
    }

    private Owner unit(Mention mention, String suffix) {
        OrganisationDirectory directory = context.directory();
        String raw = mention.raw().text();
        var notes = new ArrayList<String>();
        String plain = NamePatterns.widen(raw);
        if (!plain.equals(raw)) {
            notes.add("括号统一为全角");
        }
        if (!suffix.isEmpty()) {
            plain += suffix;
            notes.add("补全共用后缀“" + suffix + "”");
        }
        String full = withPrefix(plain, notes);
        String second = secondName(full);
        String name = directory.normalise(full, level, context.place());
        if (!second.isEmpty() && !name.endsWith("）")) {
            notes.add("同一机构另称“" + second + "”");
        }
        if (!name.equals(full) && !name.equals(NamePatterns.withoutSecondName(full))) {
            notes.add("规范名称：" + name);
        }
        boolean group = directory.isGroup(name);
        return new Owner(
                role(mention),
                raw,
                name,
                false,
                group,
                mention.open(),
                List.copyOf(notes),
                mention.raw().span());
    }

    private static Role role(Mention mention) {
        return mention.role() == null ? Role.RESPONSIBLE : mention.role();
    }

    private static String secondName(String name) {
        String first = NamePatterns.withoutSecondName(name);
        return first.length() == name.length() ? "" : name.substring(first.length() + 1, name.length() - 1);
    }

    /** The level of 省财政厅 holds for the 商务厅 behind it; before any is named, the document's own does. */
    private String withPrefix(String plain, List<String> notes) {
        OrganisationDirectory directory = context.directory();
        String prefix = directory.prefixOf(plain);
        if (prefix != null && !prefix.isEmpty()) {
            Level stated = Level.ofPrefix(prefix);
            level = stated == Level.UNKNOWN || prefix.length() > 1 ? level : stated;
            return plain;
        }
        String first = NamePatterns.withoutSecondName(plain);
        boolean named = prefix == null && directory.resolve(first, level, context.place()) != null;
        if (named || (prefix == null && !lacksPrefix(first))) {
            return plain;
        }
        Level own = first.endsWith("厅") ? Level.PROVINCE : level;
        String omitted = Prefixes.prefixAt(own, context.place());
        if (!omitted.isEmpty()) {
            notes.add("补全层级“" + omitted + "”");
        }
        return omitted + plain;
    }

    private boolean lacksPrefix(String name) {
        return DEPARTMENT_END.matcher(name).matches()
                && name.length() > 2
                && name.length() < 12
                && "省市州盟县区旗镇乡各".indexOf(name.charAt(0)) < 0
                && !isOfPlace(name)
                && !name.startsWith("国")
                && !name.startsWith("中")
                && !NamePatterns.isGroup(name)
                && !name.matches(".{1,6}[省市县区州].*")
                && !context.directory().startsWithPlace(name);
    }

    /** 云岭供电局 in a plan of 云岭州: it bears the place's name. */
    private boolean isOfPlace(String name) {
        return context.place().length() > 2 && name.startsWith(context.place().substring(0, 2));
    }

    /** 魏都区 in 魏都区、建安区人民政府: the suffix comes from the next unit of the clause that has one. */
    private String sharedSuffix(List<Mention> mentions, int index) {
        String name = NamePatterns.widen(mentions.get(index).raw().text());
        if (!isBare(name)) {
            return "";
        }
        boolean zone = ZONE.matcher(name).matches();
        for (int i = index + 1; i < mentions.size() && sameClause(mentions, index, i); i++) {
            String next = NamePatterns.widen(mentions.get(i).raw().text());
            Matcher government = GOVERNMENT.matcher(next);
            if (government.find()) {
                return fitting(name, zone, government.group());
            }
            if (!isBare(next)) {
                break;
            }
        }
        return zone ? "管委会" : name.endsWith("街道") ? "办事处" : "人民政府";
    }

    /** A zone has no government, and a county or city no committee, whatever the next unit in the list has. */
    private static String fitting(String name, boolean zone, String suffix) {
        boolean committee = suffix.startsWith("管");
        if (zone) {
            return committee ? suffix : "管委会";
        }
        return committee && !name.endsWith("区") ? "人民政府" : suffix;
    }

    private static boolean sameClause(List<Mention> mentions, int one, int other) {
        return mentions.get(one).clause() == mentions.get(other).clause();
    }

    private boolean isBare(String name) {
        return (NamePatterns.isBarePlace(name) || ZONE.matcher(name).matches()) && name.length() > 1;
    }
}
