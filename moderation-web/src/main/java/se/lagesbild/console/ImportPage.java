package se.lagesbild.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.BatchLine;
import se.lagesbild.imports.PoliceImport;
import se.lagesbild.imports.police.PoliceEvents;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** Import of the police's events: upload, look, choose, import. What is shown stands in the address. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PoliceImport imports;

    @Inject
    Settings settings;

    private transient @Nullable Part file;
    private ImportQuery query = ImportQuery.batch(0);
    private String[] chosen = new String[0];
    private @Nullable ImportLook look;
    private List<Batch> batches = List.of();

    /** A file in the list of all. */
    public record Batch(BatchLine line, String at, String state, String address) implements Serializable {}

    public void load() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        query = ImportQuery.of(request.getParameterMap());
        try {
            look();
        } catch (DomainException refused) {
            query = ImportQuery.batch(0);
            Notices.refused(refused);
        }
        listBatches();
    }

    public void upload() throws IOException {
        var sent = Objects.requireNonNull(file); // the form requires it
        try (var content = sent.getInputStream()) {
            // One byte more than allowed is enough for the gate to refuse it.
            goTo(ImportQuery.batch(imports.preview(nameOf(sent), content.readNBytes(PoliceEvents.MAX_BYTES + 1))));
        } catch (DomainException refused) {
            Notices.refused(refused);
        }
    }

    public void choose() throws IOException {
        goTo(query.choosing(List.of(chosen)));
    }

    public void commit() throws IOException {
        try {
            imports.commit(query.batch(), Set.copyOf(query.places()));
            goTo(ImportQuery.batch(query.batch()));
        } catch (DomainException refused) {
            Notices.refused(refused);
            listBatches();
        }
    }

    private void look() {
        if (query.batch() == 0) {
            return;
        }
        var first = imports.look(query.batch(), query.chosen(), query.only(), query.first(), ImportQuery.ROWS);
        var ours = settings.of(Setting.MUNICIPALITY);
        if (query.places().isEmpty()
                && first.batch().open()
                && first.municipalities().stream().anyMatch(one -> one.name().equals(ours))) {
            query = query.choosing(List.of(ours));
            first = imports.look(query.batch(), query.chosen(), query.only(), query.first(), ImportQuery.ROWS);
        }
        chosen = query.places().toArray(String[]::new);
        look = new ImportLook(first, query);
    }

    private void listBatches() {
        batches = imports.batches().stream()
                .map(line -> new Batch(
                        line,
                        ImportWords.moment(line.stagedAt()),
                        ImportWords.room("state." + line.state()),
                        ImportQuery.batch(line.id()).address()))
                .toList();
    }

    private static void goTo(ImportQuery wanted) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(wanted.address());
    }

    /** The last part of the name; some browsers send the whole path, which is nobody's business. */
    private static String nameOf(Part part) {
        var name = part.getSubmittedFileName();
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public @Nullable ImportLook getLook() {
        return look;
    }

    public List<Batch> getBatches() {
        return batches;
    }
}
