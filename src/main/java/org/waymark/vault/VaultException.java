package org.waymark.vault;

/**
 * A notebook could not be made, opened or written, for a reason that can be expected. Nothing that
 * was recorded is lost when it is thrown.
 */
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient VaultFailure failure;

    public VaultException(VaultFailure failure) {
        super(failure.words());
        this.failure = failure;
    }

    /**
     * @param cause what the system said; its message may hold a path, so it is for the log's class
     *     names only and never for people
     */
    public VaultException(VaultFailure failure, Throwable cause) {
        super(failure.words(), cause);
        this.failure = failure;
    }

    /** Why, for code that treats some reasons in its own way. */
    public VaultFailure failure() {
        return failure;
    }
}
