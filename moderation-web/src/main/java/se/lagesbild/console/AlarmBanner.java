package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.alarm.Alarm;
import se.lagesbild.moderation.alarm.AlarmBell;

/** Threats to life that nobody has taken on, on top of every page of those who can. */
@Named("alarms")
@RequestScoped
public class AlarmBanner {
    @Inject
    AlarmBell bell;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Alarm> standing;

    /** Asked once an answer; a page that tells of a mishap asks nothing. */
    public List<Alarm> getStanding() {
        var known = standing;
        if (known == null) {
            known = me.isOnWatch() && request.getDispatcherType() != DispatcherType.ERROR ? bell.standing() : List.of();
            standing = known;
        }
        return known;
    }

    public void acknowledge(long alarm) {
        bell.acknowledge(alarm);
        standing = null;
    }
}
