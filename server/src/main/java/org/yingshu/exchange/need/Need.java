package org.yingshu.exchange.need;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.exchange.dataset.DataSet;
import org.yingshu.exchange.dataset.Mount.Sharing;

/**
 * A line of the list of needs (数据共享需求清单, R6.21): what a department's items take from another department instead of asking
 * the applicant.
 *
 * @param code of the paper, or of the kind of certificate
 * @param giver the department that the items name, as the directory knows it in the place
 * @param dataSet the giver's data that stand for it; null where no list of duties has them
 * @param wanted since when a request is under way or granted; null where there is none
 */
record Need(
        String id,
        String department,
        String departmentName,
        @Nullable UUID organisation,
        String code,
        Words name,
        boolean certificate,
        String giver,
        List<Item> items,
        @Nullable UUID dataSet,
        @Nullable UUID request,
        Match match) {

    /** An item that needs it. */
    record Item(String code, Words name) {}

    /** What supply there is. */
    enum Match {
        /** shared with everybody, or granted to this department */
        MET,
        /** a request is under way */
        ASKED,
        /** mounted: the department can ask for it */
        CAN_ASK,
        /** the giver withholds it, with a basis */
        WITHHELD,
        /** the giver answers for it and has mounted nothing */
        NOT_MOUNTED,
        /** no list of duties has it, or the directory knows no such giver */
        NOBODY;

        boolean isGap() {
            return this == NOT_MOUNTED || this == NOBODY;
        }
    }

    /** @param granted whether the department's request for the data was granted; null where it has none that counts */
    static Match match(@Nullable DataSet data, @Nullable Boolean granted) {
        if (data == null || data.duty().organisation() == null) {
            return Match.NOBODY;
        }
        if (data.mount() == null) {
            return granted != null && !granted ? Match.ASKED : Match.NOT_MOUNTED;
        }
        if (data.isOpenToAll()) {
            return Match.MET;
        }
        if (granted != null) {
            return granted ? Match.MET : Match.ASKED;
        }
        return data.mount().sharing() == Sharing.WITHHELD ? Match.WITHHELD : Match.CAN_ASK;
    }

    boolean has(Set<Match> wanted) {
        return wanted.isEmpty() || wanted.contains(match);
    }
}
