package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.lagesbild.citizen.door.Assets;
import se.lagesbild.citizen.door.FrontDoor;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** What every page needs to know about the one who looks at it: the language and the way back. Nothing is remembered. */
@Named
@RequestScoped
public class Visit {
    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    Assets assets;

    /** A language that the page can be read in. */
    public record Tongue(String code, String tag, String address, boolean spoken) {}

    public Language language() {
        return request.getAttribute(FrontDoor.LANGUAGE) instanceof Language heard ? heard : Language.SWEDISH;
    }

    public Speech speech() {
        return Speech.in(language());
    }

    public Locale getLocale() {
        return language().locale();
    }

    /** As addresses and submissions name it. */
    public String getLanguage() {
        return language().code();
    }

    public String getTag() {
        return language().tag();
    }

    public String getDirection() {
        return language().rightToLeft() ? "rtl" : "ltr";
    }

    /** The address of a page in the language that is spoken now. */
    public String link(String page) {
        return language().path() + page;
    }

    /** The address of a page for a letter or a paper. */
    public String absolute(String page) {
        return settings.of(Setting.PUBLIC_URL) + link(page);
    }

    /** Whether the page is a translation; the Swedish text is the one that holds. */
    public boolean isTranslated() {
        return language() != Language.SWEDISH;
    }

    /** The same page in Swedish. */
    public String getOriginal() {
        return request.getAttribute(FrontDoor.PAGE) instanceof String page ? page : "/";
    }

    /** The same page in every language. */
    public List<Tongue> getTongues() {
        var known = request.getAttribute(FrontDoor.PAGE) instanceof String name ? name : "/";
        // Whoever only wants to read in another language must not send by it.
        var page = known.equals("/flagga/skicka") ? "/flagga/granska" : known.replaceFirst("^/kvitto/.*", "/kvitto");
        return Arrays.stream(Language.values())
                .map(one -> new Tongue(one.code(), one.tag(), one.path() + page, one == language()))
                .toList();
    }

    /** A page that answers what someone sent has no address to go to in another language. */
    public boolean isLinkable() {
        return request.getMethod().equals("GET");
    }

    public boolean at(String page) {
        return page.equals(request.getAttribute(FrontDoor.PAGE));
    }

    public String asset(String file) {
        return assets.address(file);
    }

    public String getMunicipality() {
        return settings.of(Setting.MUNICIPALITY);
    }

    /** Whether the pages may be kept in the browser for when there is no connection. */
    public boolean isOffline() {
        return settings.isOn(Setting.OFFLINE);
    }

    /** Whether a resident may leave an e-mail address: only where the municipality has decided when it goes. */
    public boolean isEmailOffered() {
        return settings.isSet(Setting.EMAIL_RETENTION_DAYS);
    }

    public String getEmailDays() {
        return settings.of(Setting.EMAIL_RETENTION_DAYS);
    }

    public boolean isDemo() {
        return settings.isOn(Setting.DEMO);
    }
}
