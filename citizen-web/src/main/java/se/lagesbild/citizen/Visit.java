package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.lagesbild.citizen.door.Assets;
import se.lagesbild.citizen.door.FrontDoor;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Words;

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

    public Locale getLocale() {
        return request.getAttribute(FrontDoor.LANGUAGE) instanceof Locale heard ? heard : Words.SWEDISH;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** The address of a page in the language that is spoken now. */
    public String link(String page) {
        return getLocale().equals(Words.ENGLISH) ? "/en" + page : page;
    }

    /** The address of a page for a letter or a paper. */
    public String absolute(String page) {
        return settings.of(Setting.PUBLIC_URL) + link(page);
    }

    /** The same page in the other language; empty where a page answers what someone sent. */
    public String getOtherLanguage() {
        if (!request.getMethod().equals("GET") || !(request.getAttribute(FrontDoor.PAGE) instanceof String page)) {
            return "";
        }
        return getLocale().equals(Words.ENGLISH) ? page : "/en" + page;
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

    public boolean isDemo() {
        return settings.isOn(Setting.DEMO);
    }
}
