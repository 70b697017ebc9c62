package org.waymark.app;

import org.waymark.app.guidance.GuidanceServices;
import org.waymark.app.guidance.KeptPacks;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.Vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * The program without its window and its command line, wired once.
 *
 * @param content the guidance
 * @param guidance what is done with packs of guidance
 * @param notebooks makes and opens notebooks
 * @param settings how somebody wants the window
 * @param failures words for what goes wrong
 * @param log what happened, without a word of any record
 * @param folders where the program keeps what is not a record
 * @param clock the time; its zone is the user's
 */
public record Services(
        Content content,
        GuidanceServices guidance,
        Notebooks notebooks,
        SettingsStore settings,
        Failures failures,
        EventLog log,
        ApplicationFolders folders,
        Clock clock) {

    /**
     * Wires the program.
     *
     * @param folders where to keep settings, anchors and the installation's id
     * @param clock the time
     * @param cost what each guess at a new passphrase shall cost; asked when one is made
     */
    public static Services in(
            ApplicationFolders folders, Clock clock, Supplier<KeyDerivationCost> cost) {
        EventLog log = new EventLog();
        KeptPacks kept = new KeptPacks(folders.data().resolve("packs"));
        Content content = new Content(clock, kept);
        GuidanceServices guidance =
                GuidanceServices.in(kept, clock, content::pathway, content::renew);
        NotebookServices notebookServices =
                new NotebookServices(
                        content::library,
                        content::practiceLibrary,
                        content::holidays,
                        content::practice,
                        new Lazy<>(cost),
                        new Installation(folders.data().resolve("installation")),
                        new Anchors(folders.data().resolve("anchors.properties")),
                        clock,
                        log,
                        guidance.past());
        return new Services(
                content,
                guidance,
                new VaultNotebooks(new Vault(clock, new SecureRandom()), notebookServices),
                new FileSettingsStore(folders.data().resolve("settings.properties")),
                new Failures(log),
                log,
                folders,
                clock);
    }
}
