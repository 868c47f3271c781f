package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.DomainException;
import se.lagesbild.staff.organisation.OrganisationLine;
import se.lagesbild.staff.organisation.Organisations;

/** The organisations: added, called something else, ended after a question. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "se.lagesbild.console.organisationer";

    @Inject
    Organisations organisations;

    private transient @Nullable List<OrganisationLine> lines;
    private transient @Nullable OrganisationLine renaming;
    private transient @Nullable OrganisationLine ending;
    private @Nullable String name;
    private @Nullable String newName;

    @PostConstruct
    void load() {
        lines = organisations.all();
        cancel();
    }

    public void add() {
        attempt("added", () -> {
            organisations.add(said(name));
            name = null;
        });
    }

    public void askForName(OrganisationLine line) {
        cancel();
        renaming = line;
        newName = line.name();
    }

    public void rename(OrganisationLine line) {
        attempt("renamed", () -> organisations.rename(line.code(), said(newName)));
    }

    public void askToEnd(OrganisationLine line) {
        cancel();
        ending = line;
    }

    public void end(OrganisationLine line) {
        attempt("nowEnded", () -> organisations.end(line.code()));
    }

    public void reopen(OrganisationLine line) {
        attempt("nowOpen", () -> organisations.reopen(line.code()));
    }

    public void cancel() {
        renaming = null;
        ending = null;
    }

    /** A sentence with its name or number filled in. */
    public String with(String key, Object argument) {
        return new MessageFormat(word(key), Notices.SWEDISH).format(new Object[] {argument});
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, word(done), null));
            load();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private static String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    public @Nullable List<OrganisationLine> getLines() {
        return lines;
    }

    public @Nullable OrganisationLine getRenaming() {
        return renaming;
    }

    public @Nullable OrganisationLine getEnding() {
        return ending;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getNewName() {
        return newName;
    }

    public void setNewName(@Nullable String newName) {
        this.newName = newName;
    }
}
