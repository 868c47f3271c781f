package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.brand.Brand;
import se.lagesbild.catalogue.brand.BrandLine;
import se.lagesbild.catalogue.brand.Brands;
import se.lagesbild.catalogue.brand.Colour;
import se.lagesbild.catalogue.brand.Logo;
import se.lagesbild.catalogue.brand.Palette;
import se.lagesbild.shared.DomainException;

/** Logo and colours of the residents' pages: looked at first, then saved, and back to the standard in one step. */
@Named
@ViewScoped
public class BrandPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/utseende.xhtml?faces-redirect=true&done=";

    @Inject
    Brands brands;

    private Brand seen = Brand.STANDARD;
    private @Nullable Brand draft;
    private @Nullable String day;
    private @Nullable String night;
    private @Nullable String alt;
    private boolean noLogo;
    private boolean asking;
    private transient @Nullable Part file;
    private @Nullable String done;

    @PostConstruct
    void load() {
        seen = brands.now();
        day = seen.day();
        night = seen.night();
        alt = seen.alt();
    }

    /** Shows what is written here, and saves nothing. */
    public void look() throws IOException {
        draft = null;
        try {
            var logo = logo();
            draft = withColours(logo);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private Brand withColours(@Nullable Logo logo) {
        var words = logo == null ? "" : said(alt);
        if (said(day).isEmpty()) {
            return new Brand(seen.version(), null, null, logo, words);
        }
        var main = Colour.of(said(day));
        var palette = said(night).isEmpty() ? Palette.of(main) : new Palette(main, Colour.of(said(night)));
        palette.mustBeReadable();
        return new Brand(
                seen.version(), palette.day().written(), palette.night().written(), logo, words);
    }

    private @Nullable Logo logo() throws IOException {
        var sent = file;
        if (noLogo) {
            return null;
        }
        if (sent == null || sent.getSize() == 0) {
            return seen.logo();
        }
        try (var content = sent.getInputStream()) {
            return Logo.of(content.readNBytes(Logo.MAX_BYTES + 1));
        }
    }

    public @Nullable String save() {
        var wanted = draft;
        return wanted == null ? null : attempt("saved", () -> brands.change(wanted));
    }

    public void leaveIt() {
        draft = null;
        asking = false;
    }

    public void askForStandard() {
        asking = true;
    }

    public @Nullable String backToStandard() {
        return attempt("standard", () -> brands.backToStandard(seen.version()));
    }

    private @Nullable String attempt(String outcome, Runnable act) {
        try {
            act.run();
            return HERE + outcome;
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public @Nullable BrandSample getSample() {
        return draft == null ? null : BrandSample.of(draft);
    }

    public List<BrandLine> getChanges() {
        return brands.latest();
    }

    public boolean isOwn() {
        return seen.day() != null || seen.logo() != null;
    }

    public boolean isLogoThere() {
        return seen.logo() != null;
    }

    public boolean isAsking() {
        return asking;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getNight() {
        return night;
    }

    public void setNight(@Nullable String night) {
        this.night = night;
    }

    public @Nullable String getAlt() {
        return alt;
    }

    public void setAlt(@Nullable String alt) {
        this.alt = alt;
    }

    public boolean isNoLogo() {
        return noLogo;
    }

    public void setNoLogo(boolean noLogo) {
        this.noLogo = noLogo;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
