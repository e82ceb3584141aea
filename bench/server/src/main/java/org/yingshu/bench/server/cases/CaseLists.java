package org.yingshu.bench.server.cases;

import static org.yingshu.bench.server.Pages.encoded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yingshu.bench.server.Pages;
import org.yingshu.bench.server.Person;

/** The inboxes and lists of cases that people turn the pages of. */
final class CaseLists {

    private CaseLists() {}

    /**
     * @param offices those who have an inbox
     * @param readers those who look over all that they may see
     */
    static Pages of(Map<String, Person> offices, Map<String, Person> readers, Person applicant, String name) {
        Pages pages = new Pages("inbox and case list page");
        List<String> inboxes = List.of(
                "",
                "&state=overdue",
                "&state=near",
                "&state=waiting",
                "&hold=free",
                "&kind=ACCEPT",
                "&kind=REVIEW&state=waiting",
                "&code=" + CaseStaff.ITEM,
                "&q=" + encoded("物流"));
        LocalDate today = LocalDate.now();
        List<String> lists = List.of(
                "",
                "&status=FINISHED",
                "&status=ACCEPTED",
                "&status=SUBMITTED",
                "&status=NOT_ACCEPTED",
                "&code=" + CaseStaff.ITEM,
                "&code=" + CaseStaff.ITEM + "&status=ACCEPTED",
                "&channel=WINDOW",
                "&region=411082",
                "&q=" + encoded(name),
                "&from=" + today.minusDays(30) + "&to=" + today,
                "&from=2023-03-01&to=2023-03-31&status=FINISHED");
        offices.forEach((who, person) -> {
            inboxes.forEach(query -> pages.add(who, person, "/api/casework/inbox?size=50" + query));
            lists.forEach(query -> pages.add(who, person, "/api/casework/cases?size=50" + query));
            pages.add(who, person, "/api/casework/inbox/counts?");
        });
        readers.forEach((who, person) -> {
            lists.forEach(query -> pages.add(who, person, "/api/casework/cases?size=50" + query));
            pages.add(who, person, "/api/casework/inbox?size=50");
        });
        pages.add("applicant", applicant, "/api/casework/mine/cases?size=50");
        return pages;
    }
}
