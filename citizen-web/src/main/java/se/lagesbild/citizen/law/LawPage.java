package se.lagesbild.citizen.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lagesbild.citizen.Visit;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** The municipality's own facts on the pages that the law asks for; empty where it has not told them. */
@Named("facts")
@RequestScoped
public class LawPage {
    @Inject
    Settings settings;

    @Inject
    Visit visit;

    public String getEmail() {
        return settings.of(Setting.CONTACT_EMAIL);
    }

    public String getPhone() {
        return settings.of(Setting.CONTACT_PHONE);
    }

    /** The number as a telephone wants it. */
    public String getDial() {
        return getPhone().replaceAll("[^0-9+]", "");
    }

    public String getAddress() {
        return settings.of(Setting.CONTACT_ADDRESS);
    }

    public String getDataProtection() {
        return settings.of(Setting.DPO_EMAIL);
    }

    public String getProcessors() {
        return settings.of(Setting.PROCESSORS);
    }

    /** A sentence with one fact in it. */
    public String with(String key, String fact) {
        return visit.speech().say(key, fact);
    }
}
