package org.waymark.vault;

/** What somebody types to open a notebook. Zeroed on close; wiping it is the caller's duty. */
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryWords {

    /**
     * Tells recovery words from a passphrase: twelve words of the list are recovery words, and so
     * is what comes close to that; anything else is a passphrase.
     *
     * @param typed copied; the caller wipes its own
     * @throws VaultException when it cannot be either
     */
    static Secret typed(char[] typed) {
        return switch (RecoveryWords.read(typed)) {
            case RecoveryReading.Words(RecoveryWords words) -> words;
            case RecoveryReading.Mistyped mistyped when mistyped.meantAsWords() ->
                    throw new VaultException(mistyped.failure());
            case RecoveryReading.Mistyped _ -> Passphrase.of(typed);
        };
    }

    /** Which slots it may open. */
    SlotKind kind();

    /**
     * What goes into the key derivation: UTF-8, as the format page says. For the caller to close.
     */
    SecretBytes keyInput();

    @Override
    void close();
}
