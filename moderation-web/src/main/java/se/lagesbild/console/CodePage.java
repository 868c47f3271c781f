package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.Login;
import se.lagesbild.staff.OwnAccount;
import se.lagesbild.staff.door.Passing;

/** Asks for the second step, when the password was right. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    OwnAccount own;

    @Inject
    Accounts accounts;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable String code;
    private @Nullable String to;

    public @Nullable String pass() {
        var login = Visit.awaited(request, clock.instant());
        return login.isPresent() ? tried(login.get()) : backToLogin();
    }

    /** Without a password before it there is nothing to do here. */
    public @Nullable String passBy() {
        return Visit.awaited(request, clock.instant()).isEmpty() ? backToLogin() : null;
    }

    private @Nullable String tried(Login login) {
        var passing = own.pass(login, code == null ? "" : code);
        if (!passing.letsIn()) {
            Notices.own(passing == Passing.MUST_WAIT ? "code.wait" : "code.refused");
            return null;
        }
        Visit.begin(request, login);
        BrowserMark.keep(request, accounts.remember(login, BrowserMark.of(request)));
        return SafeReturn.outcome(to);
    }

    private static String backToLogin() {
        return "/login.xhtml?faces-redirect=true";
    }

    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
