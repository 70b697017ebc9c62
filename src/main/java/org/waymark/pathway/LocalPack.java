package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds in one council's area, laid over the national pack by an {@link AreaPathway}.
 *
 * @param pack what the pack says of itself; its id is the id of the area
 * @param area the area's name for people
 * @param policeForce its police force
 * @param partnership the safeguarding partnership
 * @param documents one of each {@link LocalDocument.Kind}, in their order
 * @param contacts one of each {@link ContactKind}, in their order
 * @param steps what is said at steps
 * @param clocks local time limits; one with the id of a national one stands beside that
 * @param sources the pack's own sources; no key of them is a national one too
 * @param forms what local referral forms ask
 */
public record LocalPack(
        PackIdentity pack,
        String area,
        String policeForce,
        Partnership partnership,
        List<LocalDocument> documents,
        List<LocalContact> contacts,
        Map<StepId, LocalStep> steps,
        List<TimeLimit> clocks,
        List<Source> sources,
        List<ReferralForm> forms) {

    public LocalPack {
        documents = List.copyOf(documents);
        contacts = List.copyOf(contacts);
        steps = Map.copyOf(steps);
        clocks = List.copyOf(clocks);
        sources = List.copyOf(sources);
        forms = List.copyOf(forms);
    }

    /**
     * @param name its name
     * @param url {@code https:} address; null where not established
     */
    public record Partnership(String name, @Nullable String url) {}

    /** Id of the area, as records keep it. */
    public String id() {
        return pack.id();
    }

    /** The contact of a kind; empty only in a pack that its checker would refuse. */
    public Optional<LocalContact> contact(ContactKind kind) {
        return contacts.stream().filter(contact -> contact.kind() == kind).findFirst();
    }
}
