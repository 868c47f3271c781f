package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.receiver.Links;
import se.lagesbild.moderation.receiver.Received;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Words;

/**
 * What is behind the link in a letter to a receiver. Opening the address does nothing, since mail scanners open links;
 * the button does, once.
 */
@Named
@RequestScoped
public class ReceivedPage {
    private static final int GONE = 410;

    @Inject
    Links links;

    @Inject
    Settings settings;

    private @Nullable String code;
    private @Nullable Received received;
    private @Nullable String refusal;

    public void open() {
        try {
            received = links.open(code == null ? "" : code.strip());
        } catch (DomainException spent) {
            refusal = Words.explain(spent, Notices.SWEDISH);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(GONE);
        }
    }

    /** Neither read nor refused: the button stands. */
    public boolean isAsking() {
        return received == null && refusal == null;
    }

    public @Nullable Received getReceived() {
        return received;
    }

    public @Nullable String getRefusal() {
        return refusal;
    }

    /** Whom to ask for a new link. */
    public String getContact() {
        return Stream.of(Setting.MUNICIPALITY, Setting.CONTACT_EMAIL, Setting.CONTACT_PHONE)
                .map(settings::of)
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String getCode() {
        var sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("kod");
        return code == null ? (sent == null ? "" : sent) : code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
