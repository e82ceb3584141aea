package org.yingshu.engine.reader.target;

import org.yingshu.engine.reader.model.Target.Comparator;

/**
 * The words right before a number, read backwards from it: how the number is meant.
 *
 * @param bound 不超过, 突破 … as a comparator; EQUAL where there is none
 * @param change 压缩, 提升 …: the number is, or leads to, a change
 * @param to 至, 到, 达到: the number is where a change ends
 * @param weak 为, 在, 各 … : a word before the number that alone promises nothing
 * @param end behind the words before them
 * @param bracketFrom where a bracket among them begins; -1 where there is none
 */
record Lead(Comparator bound, boolean change, boolean to, boolean weak, int end, int bracketFrom, int bracketTo) {

    static Lead before(String head) {
        var bound = Comparator.EQUAL;
        boolean change = false;
        boolean to = false;
        boolean weak = false;
        int bracketFrom = -1;
        int bracketTo = -1;
        int end = head.length();
        while (true) {
            int at = end;
            while (at > 0 && " \uE002".indexOf(head.charAt(at - 1)) >= 0) {
                at--;
            }
            if (at > 0 && head.charAt(at - 1) == Masking.BRACKET && bracketTo < 0) {
                bracketTo = at;
                while (at > 0 && head.charAt(at - 1) == Masking.BRACKET) {
                    at--;
                }
                bracketFrom = at;
            }
            LeadWord word = LeadWord.last(head, at);
            end = at;
            if (word == null) {
                return new Lead(bound, change, to, weak, end, bracketFrom, bracketTo);
            }
            switch (word.kind()) {
                case BOUND -> bound = bound == Comparator.EQUAL ? word.comparator() : bound;
                case TO -> to |= !change;
                case CHANGE -> change = true;
                case WEAK -> weak = true;
                case FILLER -> {}
            }
            end -= word.text().length();
        }
    }

    /** A number that a change leads to: 压缩至2个, 压减为1个; not 压减1个. */
    boolean reaches() {
        return to || (weak && change) || (bound == Comparator.AT_MOST && !change);
    }

    boolean promises() {
        return bound != Comparator.EQUAL || change || to;
    }
}
