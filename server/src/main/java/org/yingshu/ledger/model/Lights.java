package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.ledger.LedgerSettings;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Verdict;
import org.yingshu.ledger.model.Outlook.Reason;
import org.yingshu.plan.PlanRhythm;

/** What a duty's light is on a day, and why (R1.13). Pure: the same duty, day, calendar and settings give the same. */
public final class Lights {

    /** How many missed reports are counted; beyond, the number says nothing more. */
    private static final int MOST_ARREARS = 99;

    private final LedgerSettings settings;
    private final PlaceDays days;

    public Lights(LedgerSettings settings, PlaceDays days) {
        this.settings = settings;
        this.days = days;
    }

    public Outlook of(Duty duty, LocalDate today) {
        if (!duty.status().isOpen()) {
            return new Outlook(Light.CLOSED, List.of(), null, 0);
        }
        List<Reason> reasons = new ArrayList<>();
        int arrears = 0;
        LocalDate nextReport = null;
        due(duty, today, reasons);
        if (duty.status() == DutyStatus.IN_CHECK) {
            StrikeOff request = duty.closing().request();
            if (request != null && !request.ahead().isEmpty()) {
                reasons.add(Reason.of(Light.GREEN, "in-check", request.ahead().get(0)));
            }
        } else {
            nextReport = nextReport(duty);
            arrears = arrears(duty, nextReport, today);
            if (arrears > 0) {
                Light light = arrears >= settings.reportsRed() ? Light.RED : Light.AMBER;
                reasons.add(Reason.of(light, "reports-missed", arrears));
            }
            receipt(duty, today, reasons);
            milestones(duty, today, reasons);
            slow(duty, today, reasons);
            review(duty, today, reasons);
        }
        difficulties(duty, today, reasons);
        if (duty.closing().lastReturn() != null && duty.status() == DutyStatus.UNDER_WAY) {
            reasons.add(Reason.of(Light.AMBER, "returned", duty.closing().returns()));
        }
        Light light = duty.due() == null && duty.terms().continuing() ? Light.CONTINUING : Light.GREEN;
        for (Reason reason : reasons) {
            light = reason.light().orWorse(light);
        }
        reasons.sort(Comparator.comparing(Reason::light));
        return new Outlook(light, reasons, nextReport, arrears);
    }

    private void due(Duty duty, LocalDate today, List<Reason> reasons) {
        LocalDate due = duty.due();
        if (due == null) {
            return;
        }
        // A unit that asked for strike-off has done its work; what the check takes is not its delay.
        StrikeOff request = duty.closing().request();
        LocalDate on = request == null ? today : LocalDate.ofInstant(request.at(), WorkCalendar.ZONE);
        if (on.isAfter(due)) {
            reasons.add(Reason.of(Light.OVERDUE, "overdue", ChronoUnit.DAYS.between(due, on)));
            return;
        }
        int left = days.in(duty.region()).between(on, due, settings.amberDays() + 1);
        if (request == null && left <= settings.redDays()) {
            reasons.add(Reason.of(Light.RED, "due-soon", left));
        } else if (request == null && left <= settings.amberDays()) {
            reasons.add(Reason.of(Light.AMBER, "due-near", left));
        }
    }

    /** By when the lead reports next: a report counts for the first date that is not before it. */
    private static @Nullable LocalDate nextReport(Duty duty) {
        PlanRhythm rhythm = duty.terms().reporting();
        if (rhythm == null || duty.status() != DutyStatus.UNDER_WAY) {
            return null;
        }
        LocalDate last = duty.progress().lastOn();
        return last == null ? rhythm.next(duty.terms().issuedOn()) : rhythm.next(rhythm.next(last.minusDays(1)));
    }

    private static int arrears(Duty duty, @Nullable LocalDate next, LocalDate today) {
        PlanRhythm rhythm = duty.terms().reporting();
        int missed = 0;
        for (LocalDate due = next; rhythm != null && due != null && due.isBefore(today); due = rhythm.next(due)) {
            missed++;
            if (missed == MOST_ARREARS) {
                break;
            }
        }
        return missed;
    }

    private static void receipt(Duty duty, LocalDate today, List<Reason> reasons) {
        if (duty.holders().stream().allMatch(holder -> holder.owner().organisation() == null)
                && duty.parts().isEmpty()) {
            reasons.add(Reason.of(Light.RED, "no-owner"));
        }
        if (duty.holders().stream().anyMatch(holder -> holder.declined() != null)) {
            reasons.add(Reason.of(Light.RED, "declined"));
        }
        List<String> unsigned = duty.holders().stream()
                .filter(holder -> !holder.hasSigned() && holder.owner().organisation() != null)
                .map(holder -> holder.owner().name())
                .toList();
        LocalDate by = duty.terms().signBy();
        if (!unsigned.isEmpty() && !today.isBefore(by)) {
            boolean late = today.isAfter(by);
            Light light = late && duty.status() == DutyStatus.HANDED_DOWN ? Light.RED : Light.AMBER;
            reasons.add(Reason.of(light, late ? "unsigned" : "sign-today", unsigned.size(), by));
        }
    }

    private void milestones(Duty duty, LocalDate today, List<Reason> reasons) {
        for (Milestone milestone : duty.milestones()) {
            if (!milestone.open()) {
                continue;
            }
            if (today.isAfter(milestone.due())) {
                reasons.add(Reason.of(Light.RED, "milestone-missed", milestone.title(), milestone.due()));
            } else {
                int left = days.in(duty.region()).between(today, milestone.due(), settings.milestoneDays() + 1);
                if (left <= settings.milestoneDays()) {
                    reasons.add(Reason.of(Light.AMBER, "milestone-near", milestone.title(), left));
                }
            }
        }
    }

    /** Behind an even pace. */
    private void slow(Duty duty, LocalDate today, List<Reason> reasons) {
        LocalDate due = duty.due();
        LocalDate from = duty.terms().issuedOn();
        if (due == null || !due.isAfter(from) || today.isAfter(due) || duty.status() != DutyStatus.UNDER_WAY) {
            return;
        }
        long gone = 100 * ChronoUnit.DAYS.between(from, today) / ChronoUnit.DAYS.between(from, due);
        if (gone - duty.progress().percent() > settings.behindPoints()) {
            reasons.add(Reason.of(Light.AMBER, "behind", duty.progress().percent(), gone));
        }
    }

    private static void review(Duty duty, LocalDate today, List<Reason> reasons) {
        PlanRhythm rhythm = duty.terms().review();
        if (!duty.terms().continuing() || duty.verdict() == Verdict.CONCLUDE) {
            return;
        }
        LocalDate last = duty.reviewedOn();
        LocalDate due = rhythm.next(last == null ? duty.terms().issuedOn() : last);
        if (due.isBefore(today)) {
            reasons.add(Reason.of(Light.AMBER, "review-missed", due));
        }
    }

    private void difficulties(Duty duty, LocalDate today, List<Reason> reasons) {
        long waiting = duty.difficulties().stream()
                .filter(one -> one.state() == Difficulty.State.OPEN)
                .filter(one -> LocalDate.ofInstant(one.raisedAt(), WorkCalendar.ZONE)
                        .plusDays(settings.difficultyDays())
                        .isBefore(today))
                .count();
        if (waiting > 0) {
            reasons.add(Reason.of(Light.AMBER, "difficulty-waits", waiting));
        }
        long hungUp = duty.count(Difficulty.State.HUNG_UP);
        if (hungUp > 0) {
            reasons.add(Reason.of(Light.AMBER, "hung-up", hungUp));
        }
    }
}
