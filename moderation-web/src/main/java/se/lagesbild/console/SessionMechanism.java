package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import se.lagesbild.staff.Accounts;

/**
 * Makes the actor anew for each request, so that a closed account or a lost role is felt at once. The login page itself
 * writes the session; LoginToContinue is avoided because it answered empty pages after a failover.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var login = Visit.login(request, clock.instant());
        if (login.isEmpty()) {
            return context.doNothing();
        }
        var actor = login.flatMap(accounts::actor);
        if (actor.isEmpty()) {
            Visit.end(request);
            return context.doNothing();
        }
        Visit.actsAs(request, actor.get());
        return context.notifyContainerAboutLogin(actor.get().name(), actor.get().roles());
    }
}
