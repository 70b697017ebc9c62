package org.waymark.journal;

/** A notebook could not be opened or read; the failure says why, in words for people. */
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient NotebookFailure failure;

    public NotebookException(NotebookFailure failure) {
        super(failure.words());
        this.failure = failure;
    }

    NotebookException(NotebookFailure failure, Throwable cause) {
        super(failure.words(), cause);
        this.failure = failure;
    }

    public NotebookFailure failure() {
        return failure;
    }
}
