package se.lagesbild.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.PhotoDesk;
import se.lagesbild.moderation.PhotoState;
import se.lagesbild.screening.BlackBox;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;

/** One photo: what must not be seen is painted over, and somebody says that no person can be seen. */
@Named
@ViewScoped
public class PhotoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PhotoDesk photos;

    private @Nullable String trace;
    private int number = 1;
    private @Nullable Double x;
    private @Nullable Double y;
    private @Nullable Double width;
    private @Nullable Double height;
    private boolean nobody;
    private int drawn;
    private PhotoState state = PhotoState.UNTOUCHED;

    /** Reads how far the work has come; the picture itself is asked for by the browser, and that stands on record. */
    public void open() throws IOException {
        try {
            state = photos.state(named(), number);
        } catch (DomainException | IllegalArgumentException unknown) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public void mask() {
        act("photo.masked", () -> {
            photos.mask(named(), number, new BlackBox(given(x), given(y), given(width), given(height)));
            x = null;
            y = null;
            width = null;
            height = null;
        });
    }

    public void restart() {
        act("photo.restarted", () -> photos.restart(named(), number));
    }

    /** The tick is the statement; the button alone says nothing. */
    public void vouch() {
        if (nobody) {
            act("photo.vouched", () -> photos.vouch(named(), number));
        } else {
            Notices.deskError("photo.tickFirst");
        }
    }

    private void act(String done, Runnable act) {
        try {
            act.run();
            Notices.deskDone(done);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        nobody = false;
        drawn++;
        state = photos.state(named(), number);
    }

    private static double given(@Nullable Double typed) {
        return typed == null ? -1 : typed;
    }

    private Trace named() {
        return new Trace(UUID.fromString(trace == null ? "" : trace));
    }

    public PhotoState getState() {
        return state;
    }

    /** Makes the browser ask anew when something was painted. */
    public int getDrawn() {
        return drawn;
    }

    public @Nullable String getTrace() {
        return trace;
    }

    public void setTrace(@Nullable String trace) {
        this.trace = trace;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public boolean isNobody() {
        return nobody;
    }

    public void setNobody(boolean nobody) {
        this.nobody = nobody;
    }

    public @Nullable Double getX() {
        return x;
    }

    public void setX(@Nullable Double x) {
        this.x = x;
    }

    public @Nullable Double getY() {
        return y;
    }

    public void setY(@Nullable Double y) {
        this.y = y;
    }

    public @Nullable Double getWidth() {
        return width;
    }

    public void setWidth(@Nullable Double width) {
        this.width = width;
    }

    public @Nullable Double getHeight() {
        return height;
    }

    public void setHeight(@Nullable Double height) {
        this.height = height;
    }
}
