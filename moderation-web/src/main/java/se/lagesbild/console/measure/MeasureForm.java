package se.lagesbild.console.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.MeasureKind;
import se.lagesbild.measure.MeasurePlan;

/** What is filled in about a measure. */
public class MeasureForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_TO_FOLLOW_UP = 3;

    private MeasureKind kind = MeasureKind.LIGHTING;
    private MeasureKind.Approach approach = MeasureKind.Approach.SITUATIONAL;
    private MeasureKind.Reach reach = MeasureKind.Reach.SHORT;
    private String doing = "";
    private String owner = "";
    private String partners = "";
    private String goal = "";
    private String expected = "";
    private String from = "";
    private String to = "";
    private @Nullable Integer cost;
    private String followUpOn = "";

    void startOn(LocalDate today) {
        from = today.toString();
        followUpOn = today.plusMonths(MONTHS_TO_FOLLOW_UP).toString();
    }

    void startFrom(MeasurePlan plan) {
        kind = plan.kind();
        approach = plan.approach();
        reach = plan.reach();
        doing = plan.doing();
        owner = plan.owner();
        partners = plan.partners();
        goal = plan.goal();
        expected = plan.expected();
        from = plan.from().toString();
        var last = plan.to();
        to = last == null ? "" : last.toString();
        cost = plan.cost();
        followUpOn = plan.followUpOn().toString();
    }

    /**
     * The plan.
     *
     * @throws Unfinished when a day cannot be read
     */
    MeasurePlan plan() {
        return new MeasurePlan(
                kind,
                approach,
                reach,
                doing,
                owner,
                partners,
                goal,
                expected,
                day(from, "form.fromMissing"),
                to.isBlank() ? null : day(to, "form.toBad"),
                cost,
                day(followUpOn, "form.followUpMissing"));
    }

    private static LocalDate day(String written, String otherwise) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException noDay) {
            throw new Unfinished(otherwise);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public MeasureKind.Approach getApproach() {
        return approach;
    }

    public void setApproach(MeasureKind.Approach approach) {
        this.approach = approach;
    }

    public MeasureKind.Reach getReach() {
        return reach;
    }

    public void setReach(MeasureKind.Reach reach) {
        this.reach = reach;
    }

    public String getDoing() {
        return doing;
    }

    public void setDoing(@Nullable String doing) {
        this.doing = said(doing);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = said(owner);
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(@Nullable String partners) {
        this.partners = said(partners);
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = said(goal);
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(@Nullable String expected) {
        this.expected = said(expected);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = said(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = said(to);
    }

    public @Nullable Integer getCost() {
        return cost;
    }

    public void setCost(@Nullable Integer cost) {
        this.cost = cost;
    }

    public String getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(@Nullable String followUpOn) {
        this.followUpOn = said(followUpOn);
    }
}
