package org.waymark.app.guidance;

import org.waymark.pathway.exchange.PublisherKey;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Whose keys were trusted on this computer, one for each pack: trusted at first use, and from then
 * on missed when it is not there.
 */
final class KnownPublishers {

    private final Path file;

    /**
     * @param file a small properties file, replaced whole each time
     */
    KnownPublishers(Path file) {
        this.file = file;
    }

    Optional<PublisherKey> of(String pack) {
        String hex = SmallFile.read(file).getProperty(pack);
        try {
            return Optional.ofNullable(hex).map(PublisherKey::new);
        } catch (IllegalArgumentException edited) {
            return Optional.empty();
        }
    }

    SignatureState state(String pack, Optional<PublisherKey> signer) {
        Optional<PublisherKey> known = of(pack);
        if (known.isEmpty()) {
            return signer.isEmpty() ? SignatureState.UNSIGNED : SignatureState.NEW_KEY;
        }
        if (signer.isEmpty()) {
            return SignatureState.NO_LONGER_SIGNED;
        }
        return signer.equals(known) ? SignatureState.KNOWN_KEY : SignatureState.OTHER_KEY;
    }

    /** From now on this key, or none, is expected. */
    void trust(String pack, Optional<PublisherKey> signer) {
        Properties known = SmallFile.read(file);
        signer.ifPresentOrElse(key -> known.setProperty(pack, key.hex()), () -> known.remove(pack));
        SmallFile.write(file, known);
    }
}
