package org.yingshu.bench.server.duty;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.bench.server.Accounts;
import org.yingshu.bench.server.Units;
import org.yingshu.bench.server.Units.Unit;
import org.yingshu.identity.Role;

/** Who works on duties: units of one city, the offices of the city and the province, a leader and an auditor. */
final class Staff {

    static final int UNITS = 40;

    private Staff() {}

    /** @return the units, in the order of the logins unit1, unit2 … */
    static List<Unit> make(Accounts accounts, Units units) {
        List<Unit> leads =
                new ArrayList<>(units.all(Units.CITY).stream().limit(UNITS / 2).toList());
        for (String county : units.below(Units.CITY)) {
            units.all(county).stream().limit(UNITS / 8).forEach(leads::add);
        }
        List<Unit> chosen = List.copyOf(leads.subList(0, Math.min(UNITS, leads.size())));
        for (int i = 0; i < chosen.size(); i++) {
            Unit unit = chosen.get(i);
            accounts.add("unit" + (i + 1), Role.UNIT, unit.id(), unit.region());
        }
        accounts.add("office", Role.OFFICE, null, Units.CITY);
        accounts.add("province", Role.OFFICE, null, Units.PROVINCE);
        accounts.add("leader", Role.LEADER, null, Units.PROVINCE);
        accounts.add("auditor", Role.AUDITOR, null, Units.PROVINCE);
        return chosen;
    }
}
