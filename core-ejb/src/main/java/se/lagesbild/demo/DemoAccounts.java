package se.lagesbild.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import se.lagesbild.demo.people.DemoOrganisation;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.NewAccount;
import se.lagesbild.staff.organisation.Organisations;

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
    Organisations organisations;

    @Inject
    Settings settings;

    @PostConstruct
    void moveIn() {
        if (settings.isOn(Setting.DEMO) && accounts.isEmpty()) {
            DemoOrganisation.all().forEach(organisations::addByHouse);
            person("granskare", "Greta Granskare", DemoOrganisation.MUNICIPALITY, Role.MODERATOR);
            person("samordnare", "Samir Samordnare", DemoOrganisation.MUNICIPALITY, Role.COORDINATOR, Role.ANALYST);
            person("analytiker", "Anna Analytiker", DemoOrganisation.MUNICIPALITY, Role.ANALYST);
            person("rapportor", "Rikard Rapportör", DemoOrganisation.HOSTS, Role.REPORTER);
            person("partner", "Petra Partner", DemoOrganisation.HOUSING, Role.PARTNER);
            person("revisor", "Ragnar Revisor", DemoOrganisation.MUNICIPALITY, Role.AUDITOR);
            person("admin", "Adam Administratör", DemoOrganisation.MUNICIPALITY, Role.ADMIN);
        }
    }

    private void person(String name, String displayName, DemoOrganisation organisation, String... roles) {
        accounts.createByHouse(new NewAccount(name, displayName, organisation.name(), Set.of(roles), PASSWORD), true);
    }
}
