package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.Entry;

/** The login form. Its view keeps no state, so that a page left open over night still works. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    Accounts accounts;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String to;
    private @Nullable String done;

    public @Nullable String logIn() {
        var given = password == null ? "" : password;
        var entry = accounts.login(name == null ? "" : name.strip(), given.toCharArray(), BrowserMark.of(request));
        return entry.map(this::enter).orElseGet(this::refuse);
    }

    /** Whoever is inside already has no use for this page. */
    public @Nullable String passBy() {
        return Visit.actor(request) == null ? null : SafeReturn.START + "?faces-redirect=true";
    }

    private String enter(Entry entry) {
        if (entry.codeAsked()) {
            Visit.await(request, entry.login(), clock.instant());
            return "/kod.xhtml?faces-redirect=true&to="
                    + URLEncoder.encode(SafeReturn.path(to), StandardCharsets.UTF_8);
        }
        Visit.begin(request, entry.login());
        BrowserMark.keep(request, entry.browser());
        return SafeReturn.outcome(to);
    }

    private @Nullable String refuse() {
        Notices.error("login.refused");
        return null;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
