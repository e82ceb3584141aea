package org.yingshu.engine.reader.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.source.Passage;

/** The clauses of a field: units parted by signs, and the verbs at their ends. */
final class Clauses {

    private static final String CLAUSE_SIGNS = "，,；;。!！\n\t";

    /** 省法院牵头省检察院配合: a verb that is followed by the next unit, but not 联合验收牵头部门. */
    private static final Pattern INNER_VERB =
            Pattern.compile("(?:牵头(?:负责)?|(?<!积极|密切)配合)(?=(?:省|市|县|区|各|人行|河南|国网|由|会同)\\p{IsHan}{2})");

    /** 市数据局（牵头） */
    private static final Pattern BRACKETED_ROLE =
            Pattern.compile("(?<name>[^（(]+)[（(](?<role>牵头|主办|配合|协办|参与|负责)(?:单位|部门)?[）)]");

    private final UnitSplitter splitter;
    private final List<Mention> mentions = new ArrayList<>();

    private Clauses(UnitSplitter splitter) {
        this.splitter = splitter;
    }

    /** The units of a field with the roles that its verbs give them. */
    static List<Mention> mentions(Field field, UnitSplitter splitter) {
        var clauses = new Clauses(splitter);
        Passage value = field.value();
        var shelter = new Shelter(value.text());
        int from = 0;
        int number = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || (CLAUSE_SIGNS.indexOf(value.charAt(i)) >= 0 && !shelter.covers(i))) {
                clauses.readClause(value.sub(from, i), shelter, from, number++);
                from = i + 1;
            }
        }
        clauses.inherit();
        return clauses.mentions.stream()
                .map(mention -> mention.withRole(settled(mention.role(), field.role())))
                .toList();
    }

    private static Role settled(@Nullable Role told, @Nullable Role label) {
        if (told == null) {
            return label == null ? Role.RESPONSIBLE : label;
        }
        boolean vague = told == Role.RESPONSIBLE || told == Role.SHARE || told == Role.IMPLEMENT;
        return vague && label != null ? label : told;
    }

    private void readClause(Passage clause, Shelter shelter, int offset, int number) {
        Verb supervising = Verb.supervising(clause.text(), shelter, offset);
        int end = supervising == null ? clause.length() : supervising.start();
        int from = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end
                    || (clause.charAt(i) == '、' && !shelter.covers(offset + i) && !isLevelAlone(clause, from, i))) {
                readToken(clause.sub(from, i), number);
                from = i + 1;
            }
        }
        if (supervising != null) {
            give(supervising.role(), number);
        }
    }

    /** 省、市、县三级…: single levels are no units. */
    private static boolean isLevelAlone(Passage clause, int from, int to) {
        return to > from
                && "省市县区乡镇".indexOf(clause.charAt(to - 1)) >= 0
                && (to - from == 1 || clause.charAt(to - 2) == '、');
    }

    private void readToken(Passage token, int number) {
        Matcher inner = token.matcher(INNER_VERB);
        if (inner.find()) {
            readToken(token.sub(0, inner.end()), number);
            readToken(token.from(inner.end()), number);
            return;
        }
        Matcher bracketed = token.matcher(BRACKETED_ROLE);
        if (bracketed.matches()) {
            Verb verb = Verb.ending(bracketed.group("role"));
            Role role = verb == null ? null : verb.role();
            mentions.add(new Mention(token.sub(0, bracketed.end("name")), number, role, false));
            return;
        }
        Verb verb = Verb.ending(token.text());
        Passage units = verb == null ? token : token.sub(0, verb.start());
        for (UnitSplitter.Unit unit : splitter.split(units)) {
            if (unit.isEndOfList()) {
                openLast(number);
            } else {
                mentions.add(new Mention(unit.raw(), number, null, unit.open()));
            }
        }
        if (verb != null) {
            give(verb.role(), number);
        }
    }

    private void openLast(int number) {
        int last = mentions.size() - 1;
        if (last >= 0 && mentions.get(last).clause() == number) {
            Mention mention = mentions.get(last);
            mentions.set(last, new Mention(mention.raw(), mention.clause(), mention.role(), true));
        }
    }

    /** Gives the role to the clause's units that have none; a verb alone in its clause belongs to the clauses before. */
    private void give(Role role, int number) {
        boolean alone = mentions.stream().noneMatch(mention -> mention.clause() == number);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.role() != null || (!alone && mention.clause() != number)) {
                break;
            }
            mentions.set(i, mention.withRole(role));
        }
    }

    /**
     * A clause without a verb takes the role of the next one that has it. Not the lead, which is said of its own clause;
     * and before any lead was named, not the support either.
     */
    private void inherit() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Role next = mentions.get(i + 1).role();
            if (mention.role() == null && next != null && isHandedOn(next, i)) {
                mentions.set(i, mention.withRole(next));
            }
        }
    }

    private boolean isHandedOn(Role next, int index) {
        return switch (next) {
            case SHARE, IMPLEMENT, RESPONSIBLE -> true;
            case SUPPORT -> mentions.subList(0, index).stream().anyMatch(before -> before.role() == Role.LEAD);
            case LEAD, SUPERVISE -> false;
        };
    }
}
