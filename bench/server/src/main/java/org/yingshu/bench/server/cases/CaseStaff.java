package org.yingshu.bench.server.cases;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yingshu.bench.server.Accounts;
import org.yingshu.bench.server.Filling;
import org.yingshu.bench.server.Units;
import org.yingshu.bench.server.cases.Models.Model;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.identity.Role;

/** Who works on cases: in each of some places a window and reviewers of two departments, and applicants. */
final class CaseStaff {

    static final int PLACES = 6;
    static final int APPLICANTS = 64;

    /** The item that is lived: two departments examine it side by side. */
    static final String ITEM = "real-estate.transfer-enterprise";

    /** Who accepts, examines and decides. */
    private static final String LAND = "自然资源和规划局";

    /** Who examines beside. */
    private static final String TAX = "税务局";

    private CaseStaff() {}

    static void make(Filling filling, List<String> places, List<Model> models, List<Applicant> applicants) {
        var accounts = new Accounts(filling.server());
        for (int n = 0; n < PLACES; n++) {
            String place = places.get(n);
            CaseFile file = models.stream()
                    .map(Model::filed)
                    .filter(filed -> filed.head().code().equals(ITEM)
                            && filed.head().region().equals(place))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(ITEM + " is not offered in " + place));
            accounts.add("window" + n, Role.WINDOW, file.accepting(), place);
            accounts.add("land" + n, Role.REVIEWER, office(file, LAND), place);
            accounts.add("tax" + n, Role.REVIEWER, office(file, TAX), place);
        }
        for (int n = 0; n < APPLICANTS; n++) {
            accounts.add("applicant" + n, Role.APPLICANT, applicants.get(n).subject(), places.get(n % PLACES));
        }
        accounts.add("case-leader", Role.LEADER, null, Units.PROVINCE);
        accounts.add("case-office", Role.OFFICE, null, Units.CITY);
        accounts.add("case-auditor", Role.AUDITOR, null, Units.PROVINCE);
    }

    private static UUID office(CaseFile file, String performer) {
        return Objects.requireNonNull(file.office(performer).organisation());
    }
}
