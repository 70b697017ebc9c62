package org.waymark.vault;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks a call why it failed. */
final class Failures {

    private Failures() {}

    static VaultFailure of(ThrowingCallable call) {
        VaultException thrown = catchThrowableOfType(VaultException.class, call);
        if (thrown == null) {
            throw new AssertionError("it did not fail");
        }
        return thrown.failure();
    }
}
