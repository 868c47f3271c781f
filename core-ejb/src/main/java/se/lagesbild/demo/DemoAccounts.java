package se.lagesbild.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.NewAccount;

/** The people of the demo town; their password is printed by {@code ./run}, and they are let in only while the demo is on. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
public class DemoAccounts {
    private static final String PASSWORD = "trygg-demo-2026";

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @PostConstruct
    void moveIn() {
        if (settings.isOn(Setting.DEMO) && accounts.isEmpty()) {
            person("granskare", "Greta Granskare", "Demostads kommun", Role.MODERATOR);
            person("samordnare", "Samir Samordnare", "Demostads kommun", Role.COORDINATOR, Role.ANALYST);
            person("analytiker", "Anna Analytiker", "Demostads kommun", Role.ANALYST);
            person("rapportor", "Rikard Rapportör", "Demostads trygghetsvärdar", Role.REPORTER);
            person("partner", "Petra Partner", "Demobostäder", Role.PARTNER);
            person("revisor", "Ragnar Revisor", "Demostads kommun", Role.AUDITOR);
            person("admin", "Adam Administratör", "Demostads kommun", Role.ADMIN);
        }
    }

    private void person(String name, String displayName, String organisation, String... roles) {
        accounts.createByHouse(new NewAccount(name, displayName, organisation, Set.of(roles), PASSWORD), true);
    }
}
