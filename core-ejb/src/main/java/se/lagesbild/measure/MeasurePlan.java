package se.lagesbild.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a problem is to be answered (goal, expected effect and follow-up are what Brå 2023 finds missing, and mandatory here).
 *
 * @param doing what is done, in words, at most 1 000 characters
 * @param owner code of the organisation that answers for it
 * @param partners who else takes part, at most 500 characters
 * @param goal what shall be different, and how that is seen, at most 1 000
 * @param expected why it is thought to help, at most 1 000
 * @param to the last day, where it is known
 * @param cost kronor, where it is known
 * @param followUpOn when it shall have been followed up
 */
@Embeddable
public record MeasurePlan(
        @Enumerated(EnumType.STRING) MeasureKind kind,
        @Enumerated(EnumType.STRING) MeasureKind.Approach approach,
        @Enumerated(EnumType.STRING) MeasureKind.Reach reach,
        String doing,
        String owner,
        String partners,
        String goal,
        String expected,
        @Column(name = "from_day") LocalDate from,
        @Column(name = "to_day") @Nullable LocalDate to,
        @Nullable Integer cost,
        @Column(name = "follow_up_on") LocalDate followUpOn) {
    private static final int TEXT = 1000;
    private static final int PASSAGE = 500;

    public MeasurePlan {
        doing = ProblemText.fitting(doing, TEXT, "measure.doing");
        partners = ProblemText.fitting(partners, PASSAGE, "measure.partners");
        goal = ProblemText.said(goal, TEXT, "measure.goal");
        expected = ProblemText.said(expected, TEXT, "measure.expected");
        if (owner.isBlank()) {
            throw new MeasureRefused("measure.owner-missing");
        }
        if (to != null && to.isBefore(from)) {
            throw new MeasureRefused("measure.period-reversed");
        }
        if (cost != null && cost < 0) {
            throw new MeasureRefused("measure.cost");
        }
        if (!followUpOn.isAfter(from)) {
            throw new MeasureRefused("measure.follow-up-too-early");
        }
    }
}
