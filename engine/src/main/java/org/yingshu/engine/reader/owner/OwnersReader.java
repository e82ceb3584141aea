package org.yingshu.engine.reader.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.source.Passage;

/**
 * Reads the value of a responsibility line, column or bracket into owners, in the order of the text. A unit that is
 * named twice comes twice.
 */
public final class OwnersReader {

    /** 甲局会同乙局、丙局负责: who does it, and who with. */
    private static final Pattern JOINTLY = Pattern.compile("由?[^，、；]{2,20}?会同");

    /**
     * The owners that one value names.
     *
     * @param raw may hold labels (牵头单位：…；责任单位：…), stand in brackets and end in a stop
     */
    public List<Owner> read(Passage raw, OwnerContext context) {
        Passage value = unwrap(raw.filter(i -> !Passage.isBlank(raw.charAt(i))));
        return value.isEmpty() ? List.of() : owners(Field.in(value), value, context);
    }

    /** The owners of a measure that names them in several fields. */
    public List<Owner> readLabelled(List<Labelled> fields, OwnerContext context) {
        var read = new ArrayList<Field>();
        for (Labelled field : fields) {
            Passage value = unwrap(
                    field.value().filter(i -> !Passage.isBlank(field.value().charAt(i))));
            if (!value.isEmpty()) {
                read.addAll(Field.in(field.label(), value));
            }
        }
        return read.isEmpty() ? List.of() : owners(read, read.get(0).value(), context);
    }

    private static List<Owner> owners(List<Field> fields, Passage whole, OwnerContext context) {
        var splitter = new UnitSplitter(context.directory(), context.level());
        var owners = new ArrayList<Owner>();
        boolean leadKnown = false;
        int firstUnit = -1;
        for (Field field : fields) {
            List<Owner> read = new Naming(context).name(Clauses.mentions(field, splitter), field.person());
            if (!field.person() && !read.isEmpty()) {
                leadKnown |= read.stream().anyMatch(owner -> owner.role() == Role.LEAD);
                firstUnit = firstUnit < 0 ? owners.size() : firstUnit;
            }
            owners.addAll(read);
        }
        if (owners.isEmpty()) {
            return List.of(unreadable(whole));
        }
        if (!leadKnown && firstUnit >= 0) {
            lead(
                    owners,
                    firstUnit,
                    context.firstIsLead(),
                    JOINTLY.matcher(whole).lookingAt());
        }
        return List.copyOf(owners);
    }

    /** Something stands there, though no name: it must not vanish, or nobody would notice. */
    private static Owner unreadable(Passage value) {
        List<String> notes = List.of("未能读出单位");
        return new Owner(Role.RESPONSIBLE, value.text(), value.text(), false, false, false, notes, value.span());
    }

    private static void lead(List<Owner> owners, int index, boolean stated, boolean jointly) {
        Owner first = owners.get(index);
        if (!stated && owners.stream().allMatch(owner -> owner.role() == Role.SUPPORT)) {
            owners.set(index, leading(first, Role.SUPPORT, false, "只有配合单位，缺牵头单位"));
        } else if (jointly) {
            owners.set(index, leading(first, Role.LEAD, false, "会同各单位的，即牵头"));
        } else if (stated) {
            owners.set(index, leading(first, Role.LEAD, false, "文件规定第一责任单位牵头"));
        } else {
            String note = first.role() == Role.SUPPORT ? "原文为配合，未写明牵头，按排名第一推定" : "未写明牵头，按排名第一推定";
            owners.set(index, leading(first, Role.LEAD, true, note));
        }
    }

    private static Owner leading(Owner owner, Role role, boolean inferred, String note) {
        var notes = new ArrayList<>(owner.notes());
        notes.add(note);
        return new Owner(
                role,
                owner.raw(),
                owner.name(),
                inferred,
                owner.group(),
                owner.open(),
                List.copyOf(notes),
                owner.span());
    }

    /** Takes off a bracket around all of the value. */
    private static Passage unwrap(Passage value) {
        if (value.length() > 2 && "（(〔[【".indexOf(value.charAt(0)) >= 0) {
            int partner = new Shelter(value.text()).partner(0);
            if (partner < 0) {
                return value.from(1);
            }
            if (partner == value.length() - 1
                    || (partner == value.length() - 2 && "。.".indexOf(value.charAt(partner + 1)) >= 0)) {
                return unwrap(value.sub(1, partner));
            }
        }
        return value;
    }
}
