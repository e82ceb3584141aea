package org.yingshu.casework.filing;

import org.springframework.stereotype.Component;
import org.yingshu.casework.handling.Reception;
import org.yingshu.casework.model.CaseFile;

/** Brings the check to the reception. */
@Component
class HonestyByCheck implements Reception.Honesty {

    private final DishonestCheck check;

    HonestyByCheck(DishonestCheck check) {
        this.check = check;
    }

    @Override
    public String against(CaseFile file) {
        return check.reason(file.head().applicant()).orElse("");
    }
}
