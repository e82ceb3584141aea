package org.yingshu.bench.server.duty;

import static org.yingshu.bench.server.Pages.encoded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yingshu.bench.server.Pages;
import org.yingshu.bench.server.Person;

/** The lists of duties that people turn the pages of. */
final class Lists {

    private Lists() {}

    static Pages of(Map<String, Person> people, String plan, String lead) {
        Pages pages = new Pages("list page");
        LocalDate today = LocalDate.now();
        List<String> queries = List.of(
                "",
                "&sort=due",
                "&sort=-due",
                "&sort=percent",
                "&sort=-percent",
                "&sort=lastReport",
                "&sort=-lastReport&state=open",
                "&state=open",
                "&state=closed&sort=-due",
                "&light=overdue",
                "&light=red&light=overdue&state=open",
                "&light=amber&sort=due",
                "&status=handed-down",
                "&status=in-check",
                "&status=in-check&sort=due",
                "&field=" + encoded("获得电力"),
                "&field=" + encoded("获得电力") + "&light=overdue",
                "&place=4110",
                "&place=4101&light=red",
                "&place=410105&sort=due",
                "&plan=" + plan + "&sort=number",
                "&lead=" + lead,
                "&lead=" + lead + "&state=open&sort=due",
                "&dueFrom=" + today + "&dueTo=" + today.plusDays(30) + "&state=open&sort=due",
                "&q=" + encoded("电子证照"),
                "&q=" + encoded("企业开办专区 第37项"),
                "&q=" + encoded("没有这样的事"),
                "&waits=true",
                "&waits=true&sort=due",
                "&hungUp=true",
                "&continuing=true",
                "&top=true&state=open",
                "&continuing=true&top=true&light=amber&sort=-percent");
        people.forEach((who, person) ->
                queries.forEach(query -> pages.add(who, person, "/api/ledger/duties?size=50" + query)));
        return pages;
    }
}
