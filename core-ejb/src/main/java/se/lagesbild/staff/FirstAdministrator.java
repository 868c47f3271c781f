package se.lagesbild.staff;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** Sees to it that a house without a demo town has somebody who can open the door for the others. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
public class FirstAdministrator {
    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    SetUpLinks links;

    @Inject
    Settings settings;

    @PostConstruct
    void welcome() {
        if (settings.isOn(Setting.DEMO) || !accounts.isEmpty()) {
            return;
        }
        var password = settings.of(Setting.ADMIN_PASSWORD);
        if (!password.isEmpty()) {
            try {
                accounts.createByHouse(
                        new NewAccount("admin", "Administratör", "", Set.of(Role.ADMIN), password), false);
                LOG.log(INFO, "account admin made with the password from {0}", Setting.ADMIN_PASSWORD.variable());
                return;
            } catch (AccountRefused tooEasy) {
                LOG.log(
                        WARNING,
                        "{0} is too easy to guess ({1}) and was not used",
                        Setting.ADMIN_PASSWORD.variable(),
                        tooEasy.code());
            }
        }
        var code = new byte[24];
        new SecureRandom().nextBytes(code);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        links.replaceWith(secret);
        LOG.log(
                WARNING,
                "No account yet. Open {0}/moderation/setup.xhtml and enter the set-up code {1} (it works once)",
                settings.of(Setting.PUBLIC_URL),
                secret);
    }
}
