package se.lagesbild.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.qr.Qr;

/** The address that an authenticator reads from the code on the screen: {@code otpauth://totp/…}. */
@ApplicationScoped
public class OtpAddress {
    @Inject
    Settings settings;

    Qr code(String account, String secret) {
        var issuer = encoded("Lägesbild " + settings.of(Setting.MUNICIPALITY));
        return Qr.of("otpauth://totp/" + issuer + ":" + encoded(account) + "?secret=" + secret + "&issuer=" + issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
