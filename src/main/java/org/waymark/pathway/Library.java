package org.waymark.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All guidance that a notebook is laid over: the national pathway, the local packs that there are,
 * and what a person had still to check when it was made. Immutable.
 */
public final class Library {

    private final Pathway national;
    private final Map<String, LocalPack> local = new LinkedHashMap<>();
    private final Map<String, AreaPathway> areas = new LinkedHashMap<>();
    private final AreaPathway without;
    private final List<ReleaseCheck> checks;

    /**
     * @param local checked against {@code national}, one an area
     * @param checks what a person has to check before the content is relied on
     */
    public Library(Pathway national, List<LocalPack> local, List<ReleaseCheck> checks) {
        this.national = national;
        this.without = new AreaPathway(national, null);
        for (LocalPack pack : local) {
            this.local.put(pack.id(), pack);
            this.areas.put(pack.id(), new AreaPathway(national, pack));
        }
        this.checks = List.copyOf(checks);
    }

    /** The national pathway alone. */
    public static Library of(Pathway national) {
        return new Library(national, List.of(), List.of());
    }

    public Pathway national() {
        return national;
    }

    /** The local packs, by the name of their area. */
    public List<LocalPack> localPacks() {
        return local.values().stream()
                .sorted(java.util.Comparator.comparing(LocalPack::area))
                .toList();
    }

    /**
     * The pathway as it is read in an area.
     *
     * @param area id of an area; for one without a local pack here the national text stands alone
     */
    public AreaPathway area(String area) {
        return areas.getOrDefault(area, without);
    }

    /** The name of an area for people; its id where its pack is not here. */
    public String nameOf(String area) {
        LocalPack pack = local.get(area);
        return pack != null
                ? pack.area()
                : area.equals(AreaPathway.NATIONAL) ? without.name() : area;
    }

    /** What has to be checked by a person; empty where nothing of it is known. */
    public List<ReleaseCheck> checks() {
        return checks;
    }

    /** Those of {@link #checks()} that nobody has filled in yet. */
    public List<ReleaseCheck> openChecks() {
        return checks.stream().filter(check -> !check.isDone()).toList();
    }
}
