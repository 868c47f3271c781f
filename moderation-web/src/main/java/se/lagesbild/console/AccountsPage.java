package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.DomainException;
import se.lagesbild.staff.AccountLine;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.organisation.OrganisationLine;
import se.lagesbild.staff.organisation.Organisations;
import se.lagesbild.staff.permission.Permission;

/** The accounts: who may log in, and as what. Closing one is asked twice. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    private final AccountForm form = new AccountForm();
    private transient @Nullable List<AccountLine> lines;
    private transient @Nullable List<OrganisationLine> choices;
    private transient @Nullable Map<String, String> names;
    private transient @Nullable AccountLine closing;
    private transient @Nullable AccountLine changing;
    private transient @Nullable AccountLine resetting;

    @PostConstruct
    void load() {
        lines = accounts.all();
        names = organisations.names();
        choices = organisations.all().stream().filter(one -> !one.ended()).toList();
        cancel();
    }

    public void create() {
        attempt("created", () -> {
            accounts.create(form.wanted());
            form.clear();
        });
    }

    public void askToClose(AccountLine line) {
        cancel();
        closing = line;
    }

    public void close(AccountLine line) {
        attempt("nowClosed", () -> accounts.disable(line.id()));
    }

    public void reopen(AccountLine line) {
        attempt("nowOpen", () -> accounts.enable(line.id()));
    }

    public void askForPassword(AccountLine line) {
        cancel();
        changing = line;
    }

    public void changePassword(AccountLine line) {
        attempt("passwordSet", () -> accounts.changePassword(line.id(), form.newPassword()));
    }

    public void askToReset(AccountLine line) {
        cancel();
        resetting = line;
    }

    public void resetSecondStep(AccountLine line) {
        attempt("stepReset", () -> accounts.resetSecondStep(line.id()));
    }

    public void cancel() {
        closing = null;
        changing = null;
        resetting = null;
    }

    public List<String> givenRoles() {
        return Permission.GIVEN;
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            Notices.accountDone(done);
            load();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    public @Nullable List<AccountLine> getLines() {
        return lines;
    }

    /** What each organisation is called. */
    public @Nullable Map<String, String> getNames() {
        return names;
    }

    /** The organisations that a new account may belong to. */
    public @Nullable List<OrganisationLine> getChoices() {
        return choices;
    }

    public @Nullable AccountLine getClosing() {
        return closing;
    }

    public @Nullable AccountLine getChanging() {
        return changing;
    }

    public @Nullable AccountLine getResetting() {
        return resetting;
    }

    public AccountForm getForm() {
        return form;
    }
}
