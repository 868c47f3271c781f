package se.lagesbild.moderation.receiver;

import se.lagesbild.shared.DomainException;

/** The link has been used, is too old, has been withdrawn, or never was one; which of these is told to nobody outside. */
public final class LinkSpent extends DomainException {
    private static final long serialVersionUID = 1L;

    LinkSpent() {
        super("forward.link-spent", "spent link");
    }
}
