package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.preset.Presets;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.shared.DomainException;

/** Where each kind of receiver reads what is sent on. */
@Named
@ViewScoped
public class ReceiversPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Presets presets;

    /** By the receiver's code: a page names its fields with words. */
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private @Nullable String done;

    @PostConstruct
    void load() {
        var known = presets.now();
        Arrays.stream(Receiver.values())
                .forEach(receiver -> addresses.put(receiver.name(), known.getOrDefault(receiver, "")));
    }

    public @Nullable String save() {
        var wanted = new EnumMap<Receiver, String>(Receiver.class);
        addresses.forEach((code, email) -> wanted.put(Receiver.valueOf(code), email == null ? "" : email));
        try {
            presets.change(wanted);
            return "/mottagare.xhtml?done=saved&faces-redirect=true";
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    public List<String> getReceivers() {
        return List.copyOf(addresses.keySet());
    }

    public Map<String, String> getAddresses() {
        return addresses;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
