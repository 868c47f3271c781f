package se.lagesbild.intake.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagesbild.intake.refusal.BadSubmission;

class SiteMessagesTest {
    @Test
    void a_message_needs_words_and_nothing_else() {
        assertThatCode(() -> SiteMessages.check(message("Kartan syns inte.", null)))
                .doesNotThrowAnyException();
        refused(message("  \n ", "eva@exempel.se"), "text", "message.missing");
    }

    @Test
    void a_smiley_counts_as_one_sign() {
        assertThatCode(() -> SiteMessages.check(message("🙂".repeat(2_000), "x".repeat(200))))
                .doesNotThrowAnyException();
        refused(message("x".repeat(2_001), null), "text", "text.too-long");
        refused(message("x", "x".repeat(201)), "contact", "message.contact-too-long");
    }

    @Test
    void a_contact_of_blanks_is_none() {
        assertThat(message("x", "  ").contact()).isNull();
    }

    private static LeaveMessage message(String text, @Nullable String contact) {
        return new LeaveMessage(UUID.randomUUID(), text, contact, "sv");
    }

    private static void refused(LeaveMessage message, String field, String code) {
        assertThatThrownBy(() -> SiteMessages.check(message)).isInstanceOfSatisfying(BadSubmission.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
