package org.yingshu.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.naming.NameFault.Rule;
import org.yingshu.engine.naming.NameRules.Said;

class NameRulesTests {

    private static final NameWords WORDS = new NameWords(
            Set.of("河南", "许昌", "许昌市", "许昌市魏都区"),
            Set.of("魏都区", "魏都"),
            Set.of("许昌", "鄢陵", "洛阳"),
            Set.of("开发区"),
            Map.of("食品", "14", "糕点", "14", "科技", "75", "餐饮", "62"),
            List.of("有限公司", "有限责任公司"),
            Set.of("有限公司", "有限责任公司", "股份有限公司", "商行（普通合伙）"),
            List.of(new NameWords.Banned("赌博", 5), new NameWords.Banned("武警", 3)),
            Set.of("中国", "国家"));
    private static final NameRules RULES = new NameRules(WORDS);
    private static final Said NOTHING = new Said(false, false, false);

    private static List<Rule> broken(NameParts name, Said said) {
        return RULES.check(name, said).stream().map(NameFault::rule).toList();
    }

    private static List<Rule> broken(String division, String trade, String industry, String form) {
        return broken(new NameParts(division, trade, industry, form), NOTHING);
    }

    /** Characters of which no word of the list is made. */
    @Provide
    Arbitrary<String> tradeNames() {
        return Arbitraries.strings().withChars("清溪望山云河禾丰蓝桥石梁").ofMinLength(2).ofMaxLength(6);
    }

    @Provide
    Arbitrary<NameParts> valid() {
        return Combinators.combine(
                        Arbitraries.of(new ArrayList<>(WORDS.divisions())),
                        tradeNames(),
                        Arbitraries.of(new ArrayList<>(WORDS.industries().keySet())),
                        Arbitraries.of(WORDS.forms()))
                .as(NameParts::new);
    }

    @Property
    void everyNameThatKeepsTheRulesPasses(@ForAll("valid") NameParts name) {
        assertThat(RULES.check(name, NOTHING)).isEmpty();
    }

    @Property
    void whatWasComposedIsReadAgainAsItWas(@ForAll("valid") NameParts name) {
        assertThat(NameParts.parse(
                        name.compose(), WORDS.divisions(), WORDS.industries().keySet(), WORDS.allForms()))
                .contains(name);
    }

    @Property
    void widthBlanksAndBracketsMakeNoOtherName(@ForAll("valid") NameParts name) {
        var typed = new NameParts(
                " " + name.division(), name.tradeName().replaceAll("(.)", "$1 "), name.industry() + "　", name.form());
        assertThat(typed).isEqualTo(name);
        assertThat(NameParts.normal("商行(普通合伙)"))
                .isEqualTo("商行（普通合伙）")
                .isEqualTo(NameParts.normal(NameParts.normal("商行（普通合伙)")));
        assertThat(NameParts.normal("ＡＢ　１")).isEqualTo("AB1");
    }

    @Property
    void aNameIsItsOwnRivalAndOneOfAnotherIndustryIsNot(@ForAll("valid") NameParts name) {
        assertThat(Rival.of(name, name.compose(), WORDS, WORDS.divisions())).isEqualTo(Rival.SAME);
        var other = new NameParts(
                name.division(), name.tradeName(), name.industry().equals("科技") ? "餐饮" : "科技", name.form());
        assertThat(Rival.of(name, other.compose(), WORDS, WORDS.divisions())).isEqualTo(Rival.SIMILAR);
    }

    @Property
    void eachPartThatIsMissingIsMissed(@ForAll("valid") NameParts name) {
        assertThat(broken("", name.tradeName(), name.industry(), name.form())).containsExactly(Rule.DIVISION_MISSING);
        assertThat(broken(name.division(), name.tradeName(), "", name.form())).containsExactly(Rule.INDUSTRY_MISSING);
        assertThat(broken(name.division(), name.tradeName(), name.industry(), ""))
                .containsExactly(Rule.FORM_MISSING);
        assertThat(broken(name.division(), name.tradeName().substring(0, 1), name.industry(), name.form()))
                .containsExactly(Rule.TRADE_NAME_SHORT);
    }

    @Property
    void whoWorksAcrossProvincesAndIndustriesMayLeaveThemOut(@ForAll("valid") NameParts name) {
        assertThat(broken(new NameParts("", name.tradeName(), "", name.form()), new Said(true, true, false)))
                .isEmpty();
    }

    @Property
    void aBannedWordIsFoundWhereverItStands(@ForAll("valid") NameParts name, @ForAll("tradeNames") String before) {
        var fault = new NameFault(Rule.BANNED, 5, "赌博");
        assertThat(RULES.check(new NameParts(name.division(), before + "赌博", name.industry(), name.form()), NOTHING))
                .containsExactly(fault);
        assertThat(RULES.check(
                        new NameParts(name.division(), before + "赌", "博" + name.industry(), name.form()), NOTHING))
                .containsExactly(fault);
    }

    @Test
    void theDivisionIsTheEnterprisesOwn() {
        assertThat(broken("洛阳", "清溪", "食品", "有限公司")).containsExactly(Rule.DIVISION_ELSEWHERE);
        assertThat(broken("魏都区", "清溪", "食品", "有限公司")).containsExactly(Rule.DISTRICT_ALONE);
        assertThat(broken("经济技术开发区", "清溪", "食品", "有限公司")).containsExactly(Rule.ZONE_ALONE);
        assertThat(broken("许昌经济技术开发区", "清溪", "食品", "有限公司")).isEmpty();
    }

    @Test
    void noPlaceAndNoIndustryIsATradeNameUnlessItMeansSomethingElse() {
        assertThat(broken("许昌", "洛阳", "食品", "有限公司")).containsExactly(Rule.TRADE_NAME_IS_DIVISION);
        assertThat(broken("许昌", "科技", "食品", "有限公司")).containsExactly(Rule.TRADE_NAME_IS_INDUSTRY);
        assertThat(broken(new NameParts("许昌", "洛阳", "食品", "有限公司"), new Said(false, false, true)))
                .isEmpty();
    }

    @Test
    void theFormIsThatOfTheKind() {
        assertThat(broken("许昌", "清溪", "食品", "股份有限公司")).containsExactly(Rule.FORM_OF_ANOTHER_KIND);
    }

    @Test
    void lettersAndFiguresAreNoChinese() {
        assertThat(broken("许昌", "清溪A1", "食品", "有限公司")).containsExactly(Rule.NOT_CHINESE);
        assertThat(broken("许昌", "ＡＢ", "食品", "有限公司")).containsExactly(Rule.NOT_CHINESE, Rule.TRADE_NAME_SHORT);
    }

    @Test
    void wordsOfTheWholeCountryNeedMoreThanADeclaration() {
        assertThat(broken("许昌", "清溪中国", "食品", "有限公司")).containsExactly(Rule.NATIONAL);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(broken("洛阳", "A", "", "店"))
                .containsExactly(
                        Rule.NOT_CHINESE,
                        Rule.DIVISION_ELSEWHERE,
                        Rule.TRADE_NAME_SHORT,
                        Rule.INDUSTRY_MISSING,
                        Rule.FORM_OF_ANOTHER_KIND);
    }

    @Test
    void ofTwoInOneIndustryTheTradeNameDecides() {
        var wanted = new NameParts("许昌", "清溪", "食品", "有限公司");
        assertThat(Rival.of(wanted, "许昌市清溪糕点有限责任公司", WORDS, WORDS.divisions())).isEqualTo(Rival.SAME);
        assertThat(Rival.of(wanted, "许昌清溪有限公司", WORDS, WORDS.divisions())).isEqualTo(Rival.SAME);
        assertThat(Rival.of(wanted, "许昌清溪谷食品有限公司", WORDS, WORDS.divisions())).isEqualTo(Rival.SIMILAR);
        assertThat(Rival.of(wanted, "许昌清溪食品科技有限公司", WORDS, WORDS.divisions())).isEqualTo(Rival.SIMILAR);
    }
}
