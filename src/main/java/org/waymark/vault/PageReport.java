package org.waymark.vault;

import java.util.Optional;

/**
 * What a walk over the pages of a book found.
 *
 * @param pages how many whole pages the file has
 * @param failure what is wrong, naming the first damaged page; empty when nothing is
 */
public record PageReport(long pages, Optional<VaultFailure> failure) {

    static PageReport sound(long pages) {
        return new PageReport(pages, Optional.empty());
    }

    static PageReport unsound(long pages, VaultFailure failure) {
        return new PageReport(pages, Optional.of(failure));
    }

    /** Whether every page is as it was written. */
    public boolean isSound() {
        return failure.isEmpty();
    }

    /**
     * @throws VaultException when something is wrong
     */
    PageReport orThrow() {
        failure.ifPresent(
                reason -> {
                    throw new VaultException(reason);
                });
        return this;
    }
}
