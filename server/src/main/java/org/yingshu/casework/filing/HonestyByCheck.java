package org.yingshu.casework.filing;

import org.springframework.stereotype.Component;
import org.yingshu.casework.handling.Reception;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.directory.Subjects;

/** Brings the check to the reception. A case keeps a person's number masked, and a list has it in full. */
@Component
class HonestyByCheck implements Reception.Honesty {

    private final DishonestCheck check;
    private final Subjects subjects;

    HonestyByCheck(DishonestCheck check, Subjects subjects) {
        this.check = check;
        this.subjects = subjects;
    }

    @Override
    public String against(CaseFile file) {
        return subjects.fullCode(file.head().applicant().subject())
                .flatMap(check::reason)
                .orElse("");
    }
}
