package se.lagesbild.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.shared.AddressBook.Address;
import se.lagesbild.shared.Settings;

/** Letters as they arrive, at a real mail server. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects anything here
class MailTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Mail mail = new Mail();

    @BeforeEach
    void open() {
        server.start();
        mail.settings = new Settings(settings(server.getSmtp().getPort()));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "confirm, sv, /e-post/bekrafta?kod=abc, Vill du ha mejl när vi har svarat?,"
                + " https://trygg.example/e-post/bekrafta?kod=abc",
        "confirm, en, /e-post/bekrafta?kod=abc, Do you want an e-mail when we have answered?,"
                + " https://trygg.example/en/e-post/bekrafta?kod=abc",
        "asked, sv, /kvitto, Vi har en fråga till dig, https://trygg.example/kvitto",
        "answered, sv, /kvitto, Du har fått svar, https://trygg.example/kvitto",
        "answered, en, /kvitto, You have an answer, https://trygg.example/en/kvitto"
    })
    void a_letter_arrives_in_the_senders_language_with_one_link(
            String letter, String language, String page, String subject, String link) throws Exception {
        assertThat(mail.send(new Address("eva@exempel.se", language, page), letter))
                .isTrue();
        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(subject);
        assertThat(arrived.getFrom()[0]).hasToString("trygg@demostad.example");
        assertThat(arrived.getAllRecipients()).hasSize(1);
        var body = body(arrived);
        assertThat(body).contains("Demostad").contains(link).doesNotContain("{0}", "{1}");
        assertThat(body.split("https?://", -1)).as("one link").hasSize(2);
    }

    @Test
    void a_server_that_does_not_answer_took_no_letter() {
        var port = server.getSmtp().getPort();
        server.stop();
        mail.settings = new Settings(settings(port));
        assertThat(mail.send(new Address("eva@exempel.se", "sv"), "answered")).isFalse();
    }

    private static String body(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString();
    }

    private static Map<String, String> settings(int port) {
        var settings = new HashMap<String, String>();
        settings.put("LAGESBILD_SMTP_HOST", "127.0.0.1");
        settings.put("LAGESBILD_SMTP_PORT", String.valueOf(port));
        settings.put("LAGESBILD_MAIL_FROM", "trygg@demostad.example");
        settings.put("LAGESBILD_PUBLIC_URL", "https://trygg.example");
        return settings;
    }
}
