package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.moderation.MaskedTexts;
import se.lagesbild.picture.Sighting;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The masked texts beside the observations: only for who may read them, and only when asked for, since it is logged. */
@Named
@RequestScoped
public class PictureTexts {
    @Inject
    MaskedTexts masked;

    @Inject
    HttpServletRequest request;

    public boolean isAllowed() {
        var actor = Visit.actor(request);
        return actor != null && actor.roles().stream().anyMatch(Set.of(Role.ANALYST, Role.MODERATOR)::contains);
    }

    public boolean isShown() {
        return isAllowed() && request.getMethod().equals("POST") && request.getParameter("texter") != null;
    }

    Map<Trace, String> read(List<Sighting> sightings) {
        if (!isShown()) {
            return Map.of();
        }
        var traces =
                sightings.stream().map(Sighting::trace).filter(Objects::nonNull).toList();
        return masked.read(traces).stream()
                .collect(Collectors.toMap(MaskedTexts.Masked::trace, MaskedTexts.Masked::text));
    }
}
