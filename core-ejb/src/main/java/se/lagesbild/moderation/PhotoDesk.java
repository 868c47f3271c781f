package se.lagesbild.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.intake.refusal.UnknownSubmission;
import se.lagesbild.screening.BlackBox;
import se.lagesbild.screening.PhotoBlackout;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/**
 * The gate to the photos that others may see. A photo that nobody has looked at and vouched for is shown to nobody but
 * moderators; each look stands on record.
 */
@Stateless
public class PhotoDesk {
    private static final PhotoBlackout BLACKOUT = new PhotoBlackout();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SubmissionShelf shelf;

    @Inject
    Vault vault;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** How far the work on a photo has come. */
    @RolesAllowed(Role.MODERATOR)
    public PhotoState state(Trace trace, int position) {
        return kept(trace, position)
                .map(photo -> photo.isPeopleFree() ? PhotoState.VOUCHED : PhotoState.MASKED)
                .orElse(PhotoState.UNTOUCHED);
    }

    /**
     * The photo with its masks so far, as JPEG.
     *
     * @throws UnknownSubmission when there is no such photo
     */
    @RolesAllowed(Role.MODERATOR)
    public byte[] working(Trace trace, int position) {
        record("photo.read", trace);
        return current(trace, position);
    }

    /** Burns one more black rectangle into the copy. */
    @RolesAllowed(Role.MODERATOR)
    public void mask(Trace trace, int position, BlackBox box) {
        var sealed = vault.seal(trace, BLACKOUT.burn(current(trace, position), box));
        kept(trace, position)
                .ifPresentOrElse(
                        photo -> photo.replace(sealed),
                        () -> entityManager.persist(new MaskedPhoto(trace, position, sealed)));
        record("photo.masked", trace);
    }

    /** Throws the copy away; the work begins with the photo as it came. */
    @RolesAllowed(Role.MODERATOR)
    public void restart(Trace trace, int position) {
        kept(trace, position).ifPresent(entityManager::remove);
        record("photo.restarted", trace);
    }

    /** The moderator has looked, and nobody can be seen: the copy may be shown on. */
    @RolesAllowed(Role.MODERATOR)
    public void vouch(Trace trace, int position) {
        kept(trace, position).orElseGet(() -> copied(trace, position)).vouch();
        record("photo.vouched", trace);
    }

    /**
     * The copy that a moderator has vouched for, of a submission that is part of the picture.
     *
     * @throws UnknownSubmission when there is none
     */
    @RolesAllowed({Role.ANALYST, Role.MODERATOR})
    public byte[] shown(Trace trace, int position) {
        var sealed = entityManager
                .createQuery(
                        "select p from MaskedPhoto p where p.trace = :trace and p.position = :position and"
                                + " p.peopleFree = true and exists (select 1 from Verdict v where v.trace = p.trace and"
                                + " v.observation is not null and v.undoneAt is null)",
                        MaskedPhoto.class)
                .setParameter("trace", trace.uuid())
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .map(MaskedPhoto::sealedJpeg)
                .orElseThrow(UnknownSubmission::new);
        record("photo.read", trace);
        return vault.open(trace, sealed);
    }

    /** The copy that a moderator has vouched for, whatever became of the submission. */
    @RolesAllowed(Role.HOUSE)
    public Optional<byte[]> vouched(Trace trace, int position) {
        return kept(trace, position)
                .filter(MaskedPhoto::isPeopleFree)
                .map(photo -> vault.open(trace, photo.sealedJpeg()));
    }

    private byte[] current(Trace trace, int position) {
        return kept(trace, position)
                .map(photo -> vault.open(trace, photo.sealedJpeg()))
                .orElseGet(() -> shelf.photo(trace, position));
    }

    private MaskedPhoto copied(Trace trace, int position) {
        var copy = new MaskedPhoto(trace, position, vault.seal(trace, shelf.photo(trace, position)));
        entityManager.persist(copy);
        return copy;
    }

    private Optional<MaskedPhoto> kept(Trace trace, int position) {
        return entityManager
                .createQuery(
                        "select p from MaskedPhoto p where p.trace = :trace and p.position = :position",
                        MaskedPhoto.class)
                .setParameter("trace", trace.uuid())
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(
                caller.getCallerPrincipal().getName(), act, trace.uuid().toString(), clock.instant()));
    }
}
