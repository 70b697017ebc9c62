package org.waymark.app.guidance;

import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.PackNames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Begins the pack of an area: every file that it needs, in the form that the schemas ask for, with
 * nothing in it that nobody has established.
 */
public final class EmptyLocalPack {

    private static final int LONGEST_AREA = 80;
    private static final List<String> CONTACTS =
            List.of("frontDoor", "outOfHours", "lado", "sarc", "partnershipSite");
    private static final List<String> DOCUMENTS =
            List.of("procedures", "thresholdDocument", "referralForm");

    private final LocalDate today;

    public EmptyLocalPack(LocalDate today) {
        this.today = today;
    }

    /**
     * Makes the folder.
     *
     * @param area the area's name, such as "Telford and Wrekin"
     * @param within the folder in which to make it
     * @param over the national pack over which it is laid
     * @return the folder, named by the area's id
     * @throws PackRefused when the name cannot be used, the folder exists, or cannot be written
     */
    public Path make(String area, Path within, PackIdentity over) {
        String name = area.strip().replaceAll("\\s+", " ");
        String id = id(name);
        if (id.isEmpty()
                || name.length() > LONGEST_AREA
                || !name.matches("[\\p{L}\\p{N} .,'’()-]+")
                || PackNames.refusal(id).isPresent()) {
            throw new PackRefused(
                    List.of(
                            "This cannot be the name of an area: use letters, spaces and hyphens,"
                                    + " at most "
                                    + LONGEST_AREA
                                    + " of them. Nothing was made."));
        }
        Path folder = within.resolve(id);
        if (Files.exists(folder)) {
            throw new PackRefused(
                    List.of("There is a folder “" + id + "” already. Nothing was changed."));
        }
        try {
            Files.createDirectories(folder.resolve("steps"));
            Files.writeString(folder.resolve("pack.json"), head(id, name, over));
            Files.writeString(folder.resolve("directory.json"), directory());
            Files.writeString(folder.resolve("README.md"), readme(name, id));
            return folder;
        } catch (IOException refused) {
            throw new PackRefused(
                    List.of(
                            "The folder could not be made there: the disk may be full, or the place"
                                    + " may not be yours to write to."));
        }
    }

    private static String id(String area) {
        return Normalizer.normalize(area, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private String head(String id, String area, PackIdentity over) {
        StringBuilder documents = new StringBuilder();
        for (String document : DOCUMENTS) {
            documents
                    .append(",\n  \"")
                    .append(document)
                    .append(
                            """
                            ": {
                                "title": null,
                                "url": null,
                                "source": null,
                                "lastChecked": null,
                                "confidence": null
                              }\
                            """);
        }
        return """
        {
          "format": "waymark-local-pack",
          "formatVersion": 1,
          "id": "%s",
          "extends": "%s",
          "title": "%s: local contacts and text",
          "version": "%s",
          "effective": "%s",
          "reviewBy": "%s",
          "publisher": "Not established",
          "licence": "CC-BY-4.0",
          "notice": "Local contacts and text for voluntary organisations in %s. What was not established is left empty. The safeguarding partnership's own procedures come first. If a child is in danger now, call 999.",
          "area": "%s",
          "policeForce": "Not established",
          "partnership": {
            "name": "Not established",
            "url": null
          }%s
        }
        """
                .formatted(
                        id,
                        over.id(),
                        area,
                        DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT).format(today),
                        today,
                        today.plusMonths(6),
                        area,
                        area,
                        documents);
    }

    private String directory() {
        List<String> contacts = new ArrayList<>();
        for (String contact : CONTACTS) {
            contacts.add(
                    """
                      "%s": {
                        "title": "Not established",
                        "number": null,
                        "hours": null,
                        "url": null,
                        "source": "Not established",
                        "lastChecked": "%s",
                        "confidence": "low",
                        "alternativeNumber": null,
                        "email": null,
                        "note": null
                      }\
                    """
                            .formatted(contact, today));
        }
        return "{\n" + String.join(",\n", contacts) + "\n}\n";
    }

    private static String readme(String area, String id) {
        return """
        # %s

        This folder will be the local pack of the area. Nothing in it is invented: what nobody has
        established is `null`, or says "Not established" where words are needed. Leave it so until
        you have read it on an official page. A number that nobody looked up is worse than none.

        ## What to fill in

        - `pack.json`: who publishes this pack, the police force, the safeguarding partnership and
          its page; then the procedures, the threshold document and the referral form, each with its
          title, its address, where you read it (`source`), the day on which you did
          (`lastChecked`), and how far it can be trusted (`confidence`: `high`, `medium` or `low`).
        - `directory.json`: the front door, who answers out of hours, the LADO, the sexual assault
          referral centre and the partnership's site. Write numbers in the groups in which people
          read them, such as `0121 496 0000`. Where you found two different numbers, put the second
          into `alternativeNumber` and say so in `note`.
        - `steps/ID.md`, only where something differs here. Between two lines of three hyphens stands
          `id: ID`, the id of a step of the national pack; then a heading `## Locally` and a list of
          points. The national words stay as they are, and yours stand below them.
        - `sources.json`, if you like: where each statement comes from. Its keys begin with `%s-`.
        - `clocks.json`, only where a time limit differs here: give it the id of the national one,
          and both are shown.

        ## Then

            waymark content check %s
            waymark content pack %s
            waymark content sign %s-VERSION.waymarkpack --key-file KEYFILE

        Give each new version its own `version`: year and month, and a third number for a correction
        within the month. This README is for you; the program does not show it.
        """
                .formatted(area, id, id, id, id);
    }
}
