package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yingshu.ledger.BulletinEvent.Face;
import org.yingshu.ledger.BulletinEvent.Scope;
import org.yingshu.ledger.BulletinEvent.Section;
import org.yingshu.ledger.BulletinFigures;
import org.yingshu.ledger.BulletinFigures.Rank;
import org.yingshu.ledger.BulletinFigures.Share;
import org.yingshu.ledger.BulletinFigures.Totals;

/** The first wording of a bulletin, made of its figures. A pure function. */
final class Drafting {

    private Drafting() {}

    static Face face(Scope scope, BulletinFigures figures, String office) {
        String name = scope.regionName() + office;
        List<UUID> recipients = figures.units().stream()
                .map(unit -> UUID.fromString(unit.key()))
                .toList();
        return new Face(
                name + "文件",
                "",
                "关于" + Words.period(scope.from(), scope.to()) + about(scope) + "落实情况的通报",
                figures.places().isEmpty() ? "各有关单位" : "各县（市、区）人民政府，各有关单位",
                "",
                name,
                recipients);
    }

    private static String about(Scope scope) {
        return scope.plan() == null ? "优化营商环境任务" : "《" + scope.planTitle() + "》任务";
    }

    static List<Section> sections(Scope scope, BulletinFigures figures) {
        List<Section> all = new ArrayList<>();
        all.add(section("opening", "", opening(scope), true));
        all.add(section("overview", "总体情况", overview(scope, figures), true));
        all.add(section(
                "places",
                "各地落实情况",
                ranking("个地区", figures.places()),
                !figures.places().isEmpty()));
        all.add(section(
                "units",
                "各单位落实情况",
                ranking("个单位", figures.units()),
                !figures.units().isEmpty()));
        all.add(section("late", "逾期任务", late(figures), !figures.late().isEmpty()));
        all.add(section(
                "mentions",
                "表扬和约谈情况",
                mentions(figures),
                !figures.praised().isEmpty() || !figures.talked().isEmpty()));
        all.add(section("hungUp", "挂账问题", hungUp(figures), !figures.hungUp().isEmpty()));
        all.add(section("next", "下一步工作要求", next(figures), true));
        return all;
    }

    private static Section section(String key, String heading, String text, boolean shown) {
        return new Section(key, heading, text, text, shown);
    }

    private static String opening(Scope scope) {
        return "为推动各项任务按期落实，现将" + scope.regionName() + Words.period(scope.from(), scope.to()) + about(scope)
                + "落实情况通报如下。";
    }

    private static String overview(Scope scope, BulletinFigures figures) {
        Totals totals = figures.totals();
        LocalDate asOf = figures.asOf();
        StringBuilder text = new StringBuilder("截至" + Words.day(asOf) + "，" + scope.regionName() + "共有任务"
                + totals.total() + "项，在办" + totals.open() + "项。");
        if (totals.completion().whole() == 0) {
            text.append("本期没有到期或者办结的任务");
        } else {
            text.append("本期应办结")
                    .append(totals.completion().whole())
                    .append("项，已办结")
                    .append(totals.completion().part())
                    .append("项，办结率")
                    .append(Words.share(totals.completion()));
            if (totals.onTime().whole() > 0) {
                text.append("；其中按期办结")
                        .append(totals.onTime().part())
                        .append("项，按期率")
                        .append(Words.share(totals.onTime()));
            }
        }
        return text.append("。逾期未办结")
                .append(totals.late())
                .append("项，欠报进展")
                .append(totals.arrears())
                .append("次。")
                .toString();
    }

    private static String ranking(String of, List<Rank> ranks) {
        if (ranks.isEmpty()) {
            return "本期没有可以排名的对象。";
        }
        List<Rank> first = ranks.stream().filter(rank -> rank.rank() == 1).toList();
        List<Rank> late = ranks.stream().filter(rank -> rank.late() > 0).toList();
        String text = "参加排名的有" + ranks.size() + of + leaders(first, ranks) + "。";
        return late.isEmpty() ? text + "没有逾期任务。" : text + "有逾期任务的有" + late.size() + of + "。";
    }

    /** Nobody is called first for nothing, nor where all stand alike. */
    private static String leaders(List<Rank> first, List<Rank> ranks) {
        Share best = ranks.get(0).completion();
        if (best.part() == 0) {
            return "，均没有办结到期任务";
        }
        if (first.size() == ranks.size() && ranks.size() > 1) {
            return "，各项指标相同，办结率均为" + Words.share(best);
        }
        return "，排在首位的是" + names(first.subList(0, Math.min(5, first.size()))) + (first.size() > 5 ? "等" : "") + "，办结率"
                + Words.share(best);
    }

    private static String late(BulletinFigures figures) {
        int all = figures.totals().late();
        return figures.late().isEmpty()
                ? "没有逾期未办结的任务。"
                : "逾期未办结的任务（含分解任务）如下表"
                        + (all > figures.late().size()
                                ? "，按逾期时间列出前" + figures.late().size() + "项"
                                : "") + "。";
    }

    private static String mentions(BulletinFigures figures) {
        if (figures.praised().isEmpty() && figures.talked().isEmpty()) {
            return "本期没有表扬和约谈。";
        }
        return "本期表扬" + figures.praised().size() + "次，约谈" + figures.talked().size() + "次。";
    }

    private static String hungUp(BulletinFigures figures) {
        return figures.hungUp().isEmpty()
                ? "没有挂账问题。"
                : "暂时不能解决、列入挂账继续跟踪的问题有" + figures.hungUp().size() + "个。";
    }

    private static String next(BulletinFigures figures) {
        String late = figures.totals().late() > 0 ? "有逾期任务的单位要逐项说明原因，明确完成时间，并在收到本通报后五个工作日内报送。" : "";
        String arrears = figures.totals().arrears() > 0 ? "欠报进展的单位要按规定的周期补报。" : "";
        return late + arrears + "各责任单位要对照时限倒排进度，需要协调的问题及时提出，确保各项任务按期完成。";
    }

    private static String names(List<Rank> ranks) {
        return ranks.stream().map(Rank::name).collect(Collectors.joining("、"));
    }
}
