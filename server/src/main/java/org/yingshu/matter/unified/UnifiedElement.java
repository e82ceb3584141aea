package org.yingshu.matter.unified;

/**
 * What has to be the same of one item on every level (三级三十二同, R5.1). The source documents speak of thirty-two elements
 * and name three of them; the rest are those that they want in a guide, and what the catalogue keeps of an item besides.
 */
enum UnifiedElement {
    NAME(Ground.NAMED),
    BASIS(Ground.NAMED),
    CONDITIONS(Ground.NAMED),
    MATERIALS(Ground.GUIDE),
    PROCESS(Ground.GUIDE),
    CHARGE(Ground.GUIDE),
    CHARGE_BASIS(Ground.GUIDE),
    STATUTORY_LIMIT(Ground.GUIDE),
    PROMISED_LIMIT(Ground.GUIDE),
    RESULT(Ground.GUIDE),
    CODE(Ground.CATALOGUE),
    KIND(Ground.CATALOGUE),
    DEPARTMENT(Ground.CATALOGUE),
    LEVELS(Ground.CATALOGUE),
    VALIDITY(Ground.CATALOGUE),
    KEYWORDS(Ground.CATALOGUE),
    SCENES(Ground.CATALOGUE),
    CHANNELS(Ground.CATALOGUE),
    VISITS(Ground.CATALOGUE),
    DECISION(Ground.CATALOGUE),
    RULE(Ground.CATALOGUE),
    FORM(Ground.CATALOGUE),
    FREE_MATERIALS(Ground.CATALOGUE),
    PROMISED_MATERIALS(Ground.CATALOGUE),
    TOLERATED_MATERIALS(Ground.CATALOGUE),
    BEFORE(Ground.CATALOGUE),
    SPECIAL_STEPS(Ground.CATALOGUE),
    SERVICES(Ground.CATALOGUE),
    FAQ(Ground.CATALOGUE);

    /** Who says that it is one. */
    enum Ground {
        /** named among the thirty-two by the provincial plan */
        NAMED,
        /** what a guide has to say by the provincial rules on one-things */
        GUIDE,
        /** the catalogue's own: no source document names it */
        CATALOGUE
    }

    private final Ground ground;

    UnifiedElement(Ground ground) {
        this.ground = ground;
    }

    Ground ground() {
        return ground;
    }
}
