package org.yingshu.engine.naming;

/**
 * What is wrong with a name.
 *
 * @param paragraph of the article; 0 where it has none of its own
 * @param words of the name that are meant; empty where something is missing
 */
public record NameFault(Rule rule, int paragraph, String words) {

    /** A rule and its article of 企业名称登记管理规定. */
    public enum Rule {
        NOT_CHINESE(5),
        DIVISION_MISSING(6),
        INDUSTRY_MISSING(6),
        FORM_MISSING(6),
        DIVISION_ELSEWHERE(7),
        DISTRICT_ALONE(7),
        ZONE_ALONE(7),
        TRADE_NAME_SHORT(8),
        TRADE_NAME_IS_DIVISION(8),
        TRADE_NAME_IS_INDUSTRY(8),
        FORM_OF_ANOTHER_KIND(10),
        BANNED(11),
        NATIONAL(12);

        private final int article;

        Rule(int article) {
            this.article = article;
        }

        public int article() {
            return article;
        }
    }

    NameFault(Rule rule, String words) {
        this(rule, 0, words);
    }

    public int article() {
        return rule.article();
    }
}
