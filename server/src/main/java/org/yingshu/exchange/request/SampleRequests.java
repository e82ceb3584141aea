package org.yingshu.exchange.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.exchange.SampleSharing;
import org.yingshu.exchange.dataset.DataSet;
import org.yingshu.exchange.dataset.DataSetQueries;
import org.yingshu.exchange.dataset.DataSets;
import org.yingshu.exchange.dataset.Mount;
import org.yingshu.exchange.dataset.Mount.Kind;
import org.yingshu.exchange.dataset.Mount.Sharing;
import org.yingshu.exchange.dataset.PackDuties;
import org.yingshu.exchange.request.RequestLife.Command;
import org.yingshu.exchange.request.ShareRequest.Party;
import org.yingshu.journal.Journal;
import org.yingshu.shared.Ids;

/** Most data are mounted, some late or not at all, and requests stand at every point of their life. */
@Component
class SampleRequests implements SampleSharing {

    private static final String REGISTRY = "自然资源和规划局";
    private static final String POWER = "供电公司";
    private static final String TERMS = "仅用于办理申请中写明的事项";

    /** Left to be mounted, so that gaps are to be seen. */
    private static final List<String> LACKING =
            List.of("justice.deeds", "health.birth-death", "estates.allocation", "development.projects");

    private static final Map<String, Mount> SPECIAL = Map.of(
            "market.licence", new Mount(Kind.INTERFACE, "营业执照查询接口（演示）", Freshness.REAL_TIME, Sharing.UNCONDITIONAL, ""),
            "tax.paid", new Mount(Kind.TABLE, "tax_paid_demo", Freshness.DAILY, Sharing.CONDITIONAL, TERMS),
            "planning.land", new Mount(Kind.FILE, "规划和供地成果文件夹（演示）", Freshness.MONTHLY, Sharing.CONDITIONAL, TERMS),
            "court.judgements",
                    new Mount(Kind.TABLE, "judgements_demo", Freshness.REAL_TIME, Sharing.WITHHELD, "演示用的依据，不是真实规定"));

    /** Nobody has answered them yet: each office of the demo is on one side of such a request, at least. */
    private static final List<Sample> OPEN = List.of(
            new Sample(REGISTRY, "police.household", "核验家庭成员，免交户口簿", "real-estate.transfer-house", 2),
            new Sample(REGISTRY, "housing.contracts", "转移登记时核对网签备案", "real-estate.transfer-house", 1),
            new Sample("供水公司", "planning.land", "新建项目接水前查规划条件", "utilities.water", 1),
            new Sample("市场监督管理局", "police.identity-card", "核验申请人身份，免交身份证复印件", "start-up.registration", 3),
            new Sample("医疗保障局", "social-insurance-registration", "参保单位信息不再重复填报", "start-up.medical-insurance", 1),
            new Sample("住房公积金管理中心", "platform.identity", "核验单位经办人的身份", "start-up.provident-fund", 2),
            new Sample("住房和城乡建设局", "house-number-data", "竣工备案时核对门牌号", "construction.acceptance-registration", 3),
            new Sample("人民防空办公室", "housing.drawing-review", "核对人防部分的施工图审查结果", "construction.permit", 2),
            new Sample("施工图审查机构", "project-planning-data", "审图时核对规划条件", "construction.drawing-review", 3));

    private final PackDuties duties;
    private final DataSets dataSets;
    private final DataSetQueries queries;
    private final Requests requests;
    private final Offices offices;
    private final Journal journal;

    SampleRequests(
            PackDuties duties,
            DataSets dataSets,
            DataSetQueries queries,
            Requests requests,
            Offices offices,
            Journal journal) {
        this.duties = duties;
        this.dataSets = dataSets;
        this.queries = queries;
        this.requests = requests;
        this.offices = offices;
        this.journal = journal;
    }

    /**
     * A made-up request.
     *
     * @param data the code of what is asked for
     * @param item what needs it
     */
    private record Sample(String department, String data, String purpose, String item, int daysAgo) {}

    @Override
    @Transactional
    public void share(String region) {
        duties.take(region);
        Map<String, DataSet> data = queries.in(List.of(region)).stream()
                .map(DataSetQueries.Row::it)
                .filter(it -> it.duty().organisation() != null)
                .collect(Collectors.toMap(it -> it.duty().code(), Function.identity(), (one, other) -> one));
        data.values().forEach(this::mount);
        grant(ask(
                POWER,
                data.get("registry.certificates"),
                region,
                "核验用电地址的产权，企业凭一证办电",
                "electricity.high-voltage-single",
                20));
        grant(ask(REGISTRY, data.get("civil.marriage"), region, "核验共有人的婚姻状况，免交结婚证", "real-estate.transfer-house", 15));
        OPEN.forEach(
                one -> ask(one.department(), data.get(one.data()), region, one.purpose(), one.item(), one.daysAgo()));
        answer(
                ask(
                        POWER,
                        data.get("development.coded-projects"),
                        region,
                        "提前编制供电方案",
                        "electricity.high-voltage-dual",
                        6),
                data.get("development.coded-projects"),
                new Command.Return("请写明需要哪些阶段的批复信息"),
                4);
        UUID disputed = ask(REGISTRY, data.get("tax.paid"), region, "登簿前核对完税结果", "real-estate.transfer-house", 12);
        answer(disputed, data.get("tax.paid"), new Command.Refuse("演示用的依据：涉税信息按规定范围提供"), 9);
        dispute(disputed, region);
    }

    private void mount(DataSet it) {
        if (LACKING.contains(it.duty().code())) {
            return;
        }
        Mount mount = SPECIAL.getOrDefault(
                it.duty().code(),
                new Mount(
                        Kind.INTERFACE,
                        it.duty().name().zh() + "接口（演示）",
                        Freshness.REAL_TIME,
                        Sharing.CONDITIONAL,
                        TERMS));
        dataSets.mount(it.id(), mount, of(it, 25));
    }

    private @Nullable UUID ask(
            String department, @Nullable DataSet data, String region, String purpose, String item, int daysAgo) {
        Office office = offices.office(department, region);
        UUID own = office.organisation();
        if (data == null || own == null) {
            return null;
        }
        var wish = new Requests.Wish(data.id(), List.of(), purpose, List.of(item));
        return requests.play(Ids.next(), wish, new Party(own, office.name()), act(own, office.name(), daysAgo));
    }

    private void grant(@Nullable UUID request) {
        if (request != null) {
            Party provider = requests.find(request).state().asked().provider();
            requests.handle(request, new Command.Grant(TERMS), act(provider.organisation(), provider.name(), 10));
        }
    }

    private void answer(@Nullable UUID request, @Nullable DataSet data, Command command, int daysAgo) {
        if (request != null && data != null) {
            requests.handle(request, command, of(data, daysAgo));
        }
    }

    private void dispute(@Nullable UUID request, String region) {
        UUID own = offices.office(REGISTRY, region).organisation();
        if (request != null && own != null) {
            requests.handle(request, new Command.Dispute("完税结果是登簿的前提，方案要求实时推送"), act(own, "登记机构", 7));
        }
    }

    private Act of(DataSet it, int daysAgo) {
        UUID own = it.duty().organisation();
        return act(own, it.duty().organisationName(), daysAgo);
    }

    private Act act(@Nullable UUID organisation, String name, int daysAgo) {
        Instant at = journal.now().minus(Duration.ofDays(daysAgo));
        return new Act("demo", name + "（演示）", organisation == null ? null : organisation.toString(), null, at);
    }
}
