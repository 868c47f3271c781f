package se.lagesbild.ear;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The mail server that the house under test hands its letters to. A house that runs already must know its port: start that
 * one with LAGESBILD_SMTP_HOST=127.0.0.1 LAGESBILD_SMTP_PORT=N, and the test with -Dlagesbild.smtp=N.
 */
final class MailServer {
    private static final GreenMail SERVER = new GreenMail(
            new ServerSetup(Integer.getInteger("lagesbild.smtp", 0), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    private MailServer() {}

    static Map<String, String> settings() {
        return Map.of(
                "LAGESBILD_SMTP_HOST",
                "127.0.0.1",
                "LAGESBILD_SMTP_PORT",
                String.valueOf(SERVER.getSmtp().getPort()),
                "LAGESBILD_MAIL_FROM",
                "trygg@demostad.example");
    }

    /** Waits until the address has got so many letters; the postman goes round twice a minute. */
    static List<MimeMessage> lettersTo(String address, int count) {
        var deadline = System.nanoTime() + 90_000_000_000L;
        while (System.nanoTime() < deadline) {
            var letters = arrived(address);
            if (letters.size() >= count) {
                return letters;
            }
            SERVER.waitForIncomingEmail(1_000, SERVER.getReceivedMessages().length + 1);
        }
        throw new AssertionError(
                "%d letters to %s, not %d".formatted(arrived(address).size(), address, count));
    }

    static List<MimeMessage> arrived(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> goesTo(letter, address))
                .toList();
    }

    static String words(MimeMessage letter) {
        try {
            return letter.getSubject() + "\n" + letter.getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean goesTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
