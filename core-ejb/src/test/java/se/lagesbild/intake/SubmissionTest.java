package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lagesbild.intake.refusal.DecidedMeanwhile;
import se.lagesbild.intake.refusal.LetterboxClosed;
import se.lagesbild.intake.refusal.TooLateToUndo;
import se.lagesbild.shared.Trace;

class SubmissionTest {
    private static final Instant LATER = Instant.parse("2026-11-24T10:30:30Z");

    private final Submission submission = new Submission(
            Trace.fresh(),
            new Proof(new byte[0], new byte[0], "k", new byte[0]),
            new Content(Forms.aForm().build(), null, null, null, false),
            "",
            Trust.NORMAL,
            Instant.parse("2026-11-24T10:20:30Z"));

    @Test
    void an_answer_brings_a_question_back_to_the_moderator() {
        submission.become(Status.QUESTION, 0);
        submission.hear();
        assertThat(submission.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(submission.senderLetters()).isEqualTo(1);
    }

    @Test
    void words_that_nobody_asked_for_change_no_status() {
        submission.hear();
        submission.hear();
        assertThat(submission.status()).isEqualTo(Status.RECEIVED);
        assertThat(submission.senderLetters()).isEqualTo(2);
    }

    @Test
    void a_decided_case_hears_no_more_but_can_be_taken_back_once() {
        submission.become(Status.ACCEPTED, 0);
        assertThatThrownBy(submission::hear).isInstanceOf(LetterboxClosed.class);
        assertThat(submission.withdraw()).isTrue();
        assertThat(submission.withdraw()).isFalse();
        assertThat(submission.status()).isEqualTo(Status.WITHDRAWN);
        assertThatThrownBy(submission::hear).isInstanceOf(LetterboxClosed.class);
    }

    @Test
    void what_was_rejected_is_not_used_and_cannot_be_taken_back() {
        submission.become(Status.REJECTED, 0);
        assertThatThrownBy(submission::withdraw).isInstanceOf(LetterboxClosed.class);
    }

    @Test
    void what_was_closed_for_want_of_an_answer_is_opened_by_one_and_the_rest_is_not() {
        submission.ask(0, LocalDate.of(2026, 11, 1));
        submission.giveUp(0);
        submission.dialogue().holdUntil(LATER);
        assertThat(submission.status()).isEqualTo(Status.REJECTED);
        assertThat(submission.hear()).isTrue();
        assertThat(submission.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(submission.dialogue().toldAt()).isNull();
        submission.become(Status.REJECTED, 0);
        assertThatThrownBy(submission::hear).isInstanceOf(LetterboxClosed.class);
    }

    @Test
    void only_a_question_is_given_up() {
        assertThatThrownBy(() -> submission.giveUp(0)).isInstanceOf(DecidedMeanwhile.class);
    }

    @Test
    void a_decision_that_can_be_undone_is_not_told() {
        submission.become(Status.REJECTED, 0);
        submission.dialogue().holdUntil(LATER);
        assertThat(submission.told(LATER.minusSeconds(1))).isEqualTo(Status.IN_REVIEW);
        assertThat(submission.told(LATER)).isEqualTo(Status.REJECTED);
    }

    @Test
    void what_is_undone_is_open_again() {
        submission.become(Status.ACCEPTED, 0);
        submission.dialogue().holdUntil(LATER);
        submission.reopen(LATER.minusSeconds(1));
        assertThat(submission.status()).isEqualTo(Status.IN_REVIEW);
        submission.hear();
        submission.become(Status.REJECTED, 0);
    }

    @Test
    void the_term_of_retention_is_counted_from_the_last_closing_and_from_none_while_it_is_open() {
        var today = LocalDate.of(2026, 11, 30);
        submission.close(today);
        assertThat(submission.closedOn()).isNull();
        submission.become(Status.ACCEPTED, 0);
        submission.close(today);
        submission.dialogue().holdUntil(LATER);
        assertThat(submission.closedOn()).isEqualTo(today);
        submission.reopen(LATER.minusSeconds(1));
        assertThat(submission.closedOn()).isNull();
        submission.become(Status.QUESTION, 0);
        submission.close(today);
        assertThat(submission.closedOn()).isNull();
        submission.withdraw();
        submission.close(today.plusDays(3));
        assertThat(submission.closedOn()).isEqualTo(today.plusDays(3));
    }

    @Test
    void what_may_have_been_told_is_not_undone() {
        submission.become(Status.ACCEPTED, 0);
        submission.dialogue().holdUntil(LATER);
        assertThatThrownBy(() -> submission.reopen(LATER)).isInstanceOf(TooLateToUndo.class);
    }

    @Test
    void what_is_not_decided_or_was_taken_back_by_its_sender_is_not_undone() {
        assertThatThrownBy(() -> submission.reopen(LATER)).isInstanceOf(TooLateToUndo.class);
        submission.become(Status.ACCEPTED, 0);
        submission.dialogue().holdUntil(LATER);
        submission.withdraw();
        assertThatThrownBy(() -> submission.reopen(LATER.minusSeconds(1))).isInstanceOf(TooLateToUndo.class);
        assertThat(submission.told(LATER.minusSeconds(1))).isEqualTo(Status.WITHDRAWN);
    }
}
