package org.yingshu.engine.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.naming.NameFault.Rule;

/**
 * Looks for everything that is wrong with a name by itself. Whether another enterprise has its trade name (art. 17) is
 * for whoever knows the others.
 */
public final class NameRules {

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}（）]*");
    private static final Pattern CHINESE_ONLY = Pattern.compile("\\p{IsHan}*");
    private static final int SHORTEST_TRADE_NAME = 2;

    private final NameWords words;

    public NameRules(NameWords words) {
        this.words = words;
    }

    /**
     * What the applicant says of the enterprise and of the name.
     *
     * @param acrossProvinces works in several provinces, and so may leave out the division
     * @param acrossIndustries works in several industries, and so may leave out the industry
     * @param otherMeaning the trade name has another meaning than the place or industry of that name
     */
    public record Said(boolean acrossProvinces, boolean acrossIndustries, boolean otherMeaning) {}

    /** All faults, in the order of the articles' parts; none where the name may be declared. */
    public List<NameFault> check(NameParts name, Said said) {
        var faults = new ArrayList<NameFault>();
        chinese(name, faults);
        division(name.division(), said, faults);
        tradeName(name.tradeName(), said, faults);
        if (name.industry().isEmpty() && !said.acrossIndustries()) {
            faults.add(new NameFault(Rule.INDUSTRY_MISSING, ""));
        }
        form(name.form(), faults);
        wording(name, faults);
        return List.copyOf(faults);
    }

    private static void chinese(NameParts name, List<NameFault> faults) {
        if (!CHINESE_ONLY.matcher(name.tradeName()).matches()) {
            faults.add(new NameFault(Rule.NOT_CHINESE, name.tradeName()));
        }
        for (String part : List.of(name.division(), name.industry(), name.form())) {
            if (!CHINESE.matcher(part).matches()) {
                faults.add(new NameFault(Rule.NOT_CHINESE, part));
            }
        }
    }

    private void division(String division, Said said, List<NameFault> faults) {
        if (division.isEmpty()) {
            if (!said.acrossProvinces()) {
                faults.add(new NameFault(Rule.DIVISION_MISSING, ""));
            }
            return;
        }
        boolean zone = words.zones().stream().anyMatch(division::endsWith);
        if (words.divisions().contains(division)
                || zone && words.divisions().stream().anyMatch(division::startsWith)) {
            return;
        }
        Rule rule = words.districts().contains(division)
                ? Rule.DISTRICT_ALONE
                : zone ? Rule.ZONE_ALONE : Rule.DIVISION_ELSEWHERE;
        faults.add(new NameFault(rule, division));
    }

    private void tradeName(String tradeName, Said said, List<NameFault> faults) {
        if (tradeName.codePoints().filter(Character::isIdeographic).count() < SHORTEST_TRADE_NAME) {
            faults.add(new NameFault(Rule.TRADE_NAME_SHORT, tradeName));
        }
        if (said.otherMeaning()) {
            return;
        }
        if (words.places().contains(tradeName)) {
            faults.add(new NameFault(Rule.TRADE_NAME_IS_DIVISION, tradeName));
        }
        if (words.industries().containsKey(tradeName)) {
            faults.add(new NameFault(Rule.TRADE_NAME_IS_INDUSTRY, tradeName));
        }
    }

    private void form(String form, List<NameFault> faults) {
        if (form.isEmpty()) {
            faults.add(new NameFault(Rule.FORM_MISSING, ""));
        } else if (!words.forms().contains(form)) {
            faults.add(new NameFault(Rule.FORM_OF_ANOTHER_KIND, form));
        }
    }

    /** Over the joint of two parts, too, for that is how the name is read. The place's own name is not its doing. */
    private void wording(NameParts name, List<NameFault> faults) {
        String chosen = name.tradeName() + name.industry();
        words.banned().stream()
                .filter(banned -> chosen.contains(banned.word()))
                .forEach(banned -> faults.add(new NameFault(Rule.BANNED, banned.paragraph(), banned.word())));
        words.national().stream()
                .filter(word -> name.compose().contains(word))
                .forEach(word -> faults.add(new NameFault(Rule.NATIONAL, word)));
    }
}
