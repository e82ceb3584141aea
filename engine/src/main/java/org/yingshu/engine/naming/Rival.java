package org.yingshu.engine.naming;

import java.util.Collection;

/** How another enterprise's name stands to one that is wanted (art. 17). */
public enum Rival {
    /** The trade name is the same, and so is the industry, or one of the two names says none. */
    SAME,
    /** The names begin alike; the trade name or the industry is another one. */
    SIMILAR;

    /** @param divisions all writings of divisions that either name may begin with */
    public static Rival of(NameParts wanted, String other, NameWords words, Collection<String> divisions) {
        String whole = NameParts.normal(other);
        return whole.equals(wanted.compose())
                        || NameParts.parse(whole, divisions, words.industries().keySet(), words.allForms())
                                .filter(parts -> same(wanted, parts, words))
                                .isPresent()
                ? SAME
                : SIMILAR;
    }

    /** Whether one of the two may not stand beside the other at the same registration authority. */
    public static boolean same(NameParts wanted, NameParts other, NameWords words) {
        return wanted.tradeName().equals(other.tradeName())
                && (wanted.industry().isEmpty()
                        || other.industry().isEmpty()
                        || words.industryClass(wanted.industry()).equals(words.industryClass(other.industry())));
    }
}
