package org.waymark.vault;

/**
 * A notebook that was just made.
 *
 * @param vault open, as its lead; whose enrolment is {@code vault.keys().enrolment()}
 * @param recovery who signs when the recovery words are used; for the journal to enrol
 */
public record NewVault(UnlockedVault vault, Enrolment recovery) {}
