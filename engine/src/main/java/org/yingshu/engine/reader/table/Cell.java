package org.yingshu.engine.reader.table;

import java.util.Set;
import java.util.regex.Pattern;

/** What a cell looks like, whatever column it stands in. */
final class Cell {

    private static final Pattern DEADLINE = Pattern.compile(
            "(?:20\\d{2}\\s*年\\s*(?:\\d{1,2}\\s*月)?(?:\\d{1,2}日)?(?:底|末)?(?:年底)?(?:前|之前|以前)?|持续(?:推进|实施|开展|推动)?|长期(?:坚持|推进|实施)?|常态化(?:推进|开展)?|全年|年底前|\\d{1,2}月(?:底)?前?|每(?:年|季度|月|半年)(?:度|底|末)?(?:前)?|每(?:年|季度|月|半年).{0,8}(?:前|日|号|次|底|末)|立即|即时|第?[一二三四]季度.{0,6}|[上下]半年.{0,6}|20\\d{2}年(?:第?[一二三四]季度|[上下]半年).{0,6}|20\\d{2}年?[-—–~～至]+20\\d{2}年|20\\d{2}[.\\-/]\\d{1,2}(?:[.\\-/]\\d{1,2})?|20\\d{2}年\\d{1,2}月?[-—–~～至]+\\d{1,2}月.{0,3}|\\d{1,2}月\\d{1,2}日前?)");
    private static final Pattern OWNER = Pattern.compile(
            ".*(?:局|委|厅|办|院|会|部|政府|公司|中心|银行|支行|海关|总站|集团|部门|单位|机构|成员|企业|站|处|队|社|校|委员会|办公室|地区|各地|所|团|库)"
                    + "(?:[（(].{1,16}[）)])?(?:等.{0,30})?(?:共同|按职责|按职责分工|分工|具体|督促.{0,20})?(?:牵头|配合|负责|落实|分工|参与|实施)?(?:负责|落实)?(?:[（(].{1,16}[）)])?");
    /** What stands in brackets, quotes or title marks may hold separators of its own. */
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[）)]|“[^”]*”|《[^》]*》");

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;。]");

    private Cell() {}

    static boolean isDeadline(String cell) {
        return cell.length() <= 20 && DEADLINE.matcher(cell).matches();
    }

    /** Most of its names end as the names of organisations end. */
    static boolean isOwners(String cell) {
        if (cell.isEmpty() || (cell.indexOf("。") >= 0 && cell.indexOf("。") < cell.length() - 1)) {
            return false;
        }
        int names = 0;
        int organisations = 0;
        for (String name : SEPARATOR.split(ASIDE.matcher(cell).replaceAll(""), -1)) {
            if (!name.isBlank()) {
                names++;
                organisations += OWNER.matcher(name.strip()).matches() ? 1 : 0;
            }
        }
        return names > 0 && organisations * 10 >= names * 8;
    }

    /** 企业开办 only ends like an office; 市财政局 and 甲局、乙局 are units. */
    private static boolean isNamed(String cell) {
        return "省市州县区各".indexOf(cell.charAt(0)) >= 0 || SEPARATOR.matcher(cell).find();
    }

    static boolean isContent(String cell) {
        int stop = cell.indexOf('。');
        return cell.length() >= 45
                || (stop >= 0 && stop < cell.length() - 1)
                || (cell.endsWith("。") && cell.length() > 20);
    }

    /**
     * How well a cell fits a column: 1 surely, 0 perhaps, -1 not.
     *
     * @param plans names that stand in the plan column more than once
     */
    static int fit(String cell, Column column, Set<String> plans) {
        boolean deadline = isDeadline(cell);
        boolean content = isContent(cell);
        boolean owners = !deadline && !content && isOwners(cell);
        boolean plan = plans.contains(cell);
        return switch (column) {
            case DEADLINE -> deadline ? 1 : content || owners || plan || cell.length() > 60 ? -1 : 0;
            case OWNERS, LEAD, SUPPORT -> owners || isOwners(cell) ? 1 : deadline || content || plan ? -1 : 0;
            case CONTENT -> content ? 1 : deadline || plan ? -1 : 0;
            case PLAN -> plan ? 1 : deadline || content || (owners && isNamed(cell)) || cell.length() > 16 ? -1 : 0;
            case DIRECTION -> deadline || content || plan ? -1 : cell.length() <= 40 ? 1 : 0;
            case NUMBER, PERSON, OTHER -> 0;
        };
    }
}
