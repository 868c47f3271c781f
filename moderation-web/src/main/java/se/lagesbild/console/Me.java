package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import se.lagesbild.shared.Role;

/** Who is logged in, as the header shows it. */
@Named
@RequestScoped
public class Me {
    @Inject
    HttpServletRequest request;

    public boolean known() {
        return Visit.actor(request) != null;
    }

    public String name() {
        var actor = Visit.actor(request);
        return actor == null ? "" : actor.displayName();
    }

    public List<PageAccess.Row> pages() {
        return PageAccess.navigationOf(roles());
    }

    public boolean may(String page) {
        return PageAccess.rowFor(page).filter(row -> row.admits(roles())).isPresent();
    }

    /** May decide what is given out; whoever proposed it may not. */
    boolean decidesDisclosures() {
        return roles().contains(Role.COORDINATOR) || roles().contains(Role.ADMIN);
    }

    /** Where I am, so that the navigation can say so. */
    public boolean at(PageAccess.Row page) {
        return page.covers(Paths.inContext(request));
    }

    public String logOut() {
        Visit.end(request);
        return "/login.xhtml?faces-redirect=true&done=out";
    }

    /** Whether an alarm is for me to take on. */
    public boolean isOnWatch() {
        return roles().contains(Role.MODERATOR) || roles().contains(Role.COORDINATOR);
    }

    private Set<String> roles() {
        var actor = Visit.actor(request);
        return actor == null ? Set.of() : actor.roles();
    }
}
