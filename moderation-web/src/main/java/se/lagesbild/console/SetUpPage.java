package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.DomainException;
import se.lagesbild.staff.SetUpLinks;

/** Lets the first administrator choose a password, with the code from the log. */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    SetUpLinks links;

    private @Nullable String code;
    private @Nullable String password;

    public @Nullable String setUp() {
        try {
            links.use(code == null ? "" : code.strip(), password == null ? "" : password);
            return "/login.xhtml?faces-redirect=true&done=setup";
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
