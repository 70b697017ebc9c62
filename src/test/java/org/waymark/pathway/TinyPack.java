package org.waymark.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sound pack of five steps, to be spoilt in one place at a time. */
final class TinyPack {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    TinyPack() {
        put("pack.json", PACK);
        put("clocks.json", CLOCKS);
        put("sources.json", SOURCES);
        put("glossary.json", GLOSSARY);
        put("helplines.json", HELPLINES);
        put("indicators.json", INDICATORS);
        put("forms/referral.json", FORM);
        put("steps/begin.md", BEGIN);
        put("steps/choose.md", CHOOSE);
        put("steps/ring.md", RING);
        put("steps/watch.md", WATCH);
        put("steps/close.md", CLOSE);
    }

    TinyPack put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyPack put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    TinyPack remove(String name) {
        files.remove(name);
        return this;
    }

    /** Replaces the one place where some text stands. */
    TinyPack replace(String name, String old, String by) {
        String text = text(name);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException("Not exactly once in " + name + ": " + old);
        }
        return put(name, text.replace(old, by));
    }

    /** The line, counted from 1, on which some text first stands. */
    int line(String name, String text) {
        List<String> lines = text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Not in " + name + ": " + text);
    }

    String text(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("No such file: " + name);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    PackReading read(Path folder) {
        return readOn(folder, TODAY);
    }

    PackReading readOn(Path folder, LocalDate today) {
        writeTo(folder);
        try (BuiltInContent content = BuiltInContent.open()) {
            return new PackLoader().read(folder, content.folder().resolve("schema"), today);
        }
    }

    Pathway pathway(Path folder) {
        PackReading reading = read(folder);
        if (reading instanceof PackReading.Sound sound) {
            return sound.pathway();
        }
        throw new AssertionError(reading.faults().toString());
    }

    private static final String PACK =
            """
            {
              "format": "waymark-pack",
              "formatVersion": 2,
              "id": "tiny",
              "title": "A tiny pack",
              "version": "2026.11",
              "effective": "2026-11-01",
              "reviewBy": "2027-05-01",
              "publisher": "Somebody careful",
              "licence": "CC-BY-4.0",
              "notice": "Made for tests only.",
              "start": "begin",
              "pathwayUrl": "https://csapathway.uk",
              "stages": [
                { "id": "first", "number": 0, "title": "First", "question": "Safe?", "introduction": "Look." },
                { "id": "second", "number": 1, "title": "Second", "question": "What now?", "introduction": "Act." }
              ],
              "strands": [ { "id": "protect", "title": "Protection", "meaning": "Keeps children safe." } ],
              "roles": [
                { "id": "dsl", "title": "DSL", "meaning": "Leads." },
                { "id": "csc", "title": "Social care", "meaning": "Decides." }
              ],
              "evidence": [
                { "id": "G", "title": "Read", "meaning": "Read in guidance." },
                { "id": "I", "title": "Ours", "meaning": "Our own." }
              ],
              "law": [
                { "id": "act-one", "title": "Enquiries", "citation": "An Act, section 1", "url": null, "note": "Plain words.", "sources": ["S01"], "evidence": "G" }
              ],
              "dutyToReport": {
                "status": "enactedNotCommenced",
                "asOf": "2026-11-23",
                "citation": "Another Act",
                "sourceUrl": "https://www.legislation.gov.uk/ukpga/2026/20",
                "checkedBy": null,
                "summary": "Not yet in force.",
                "whatChanges": "More to do.",
                "sources": ["S01"],
                "evidence": "G"
              },
              "shortcuts": [ { "step": "ring", "title": "Ring", "key": null } ]
            }
            """;

    private static final String CLOCKS =
            """
            { "clocks": [
              {
                "id": "answer",
                "title": "Answer",
                "starts": { "step": "choose", "event": "outcome:ring" },
                "limit": { "amount": 1, "unit": "workingDays" },
                "owedBy": "csc",
                "cutOff": null,
                "calendar": "england",
                "text": "Within one working day.",
                "sources": ["S01"],
                "evidence": "G",
                "neverWait": true
              }
            ] }
            """;

    private static final String SOURCES =
            """
            { "sources": [
              {
                "key": "S01",
                "title": "A guide",
                "publisher": "A council",
                "url": null,
                "pageDate": null,
                "checked": "2026-11-01",
                "confidence": "high",
                "note": "Read."
              }
            ] }
            """;

    private static final String GLOSSARY =
            """
            { "terms": [
              {
                "term": "Front door",
                "also": ["MASH"],
                "meaning": "Where referrals go.",
                "sources": ["S01"],
                "evidence": "G"
              }
            ] }
            """;

    private static final String HELPLINES =
            """
            { "helplines": [
              {
                "id": "emergency",
                "title": "Emergency",
                "number": "999",
                "spoken": "9 9 9",
                "url": null,
                "forWhom": "Anyone.",
                "note": "Ring.",
                "source": "S01",
                "lastChecked": "2026-11-01",
                "confidence": "high"
              }
            ] }
            """;

    private static final String INDICATORS =
            """
            { "domains": [
              %s
            ] }
            """
                    .formatted(
                            List.of(
                                            "child-physical",
                                            "child-emotional",
                                            "child-behavioural",
                                            "child-sexual-behaviour",
                                            "adult-behaviour",
                                            "family-environment",
                                            "strengths",
                                            "harmful-sexual-behaviour")
                                    .stream()
                                    .map(TinyPack::domain)
                                    .reduce((one, other) -> one + ",\n  " + other)
                                    .orElseThrow());

    private static String domain(String id) {
        StringBuilder signs = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            signs.append(i == 1 ? "" : ",\n    ")
                    .append(
                            """
                            { "id": "%s-%d", "text": "A sign", "moreTelling": "New", "lessTelling": "Old" }\
                            """
                                    .formatted(id, i));
        }
        return """
        { "id": "%s", "title": "A domain", "introduction": "Look.", "evidence": "I", "sources": ["S01"],
            "signs": [
            %s ] }\
        """
                .formatted(id, signs);
    }

    private static final String FORM =
            """
            { "id": "referral", "title": "Referral", "sections": [
              { "title": "Child", "fields": [
                { "id": "name", "label": "Name", "from": "person", "required": true }
              ] }
            ] }
            """;

    private static final String BEGIN =
            """
            ---
            id: begin
            title: Something is wrong
            kind: start
            stage: first
            strand: protect
            roles: [dsl]
            law: []
            clocks: []
            records: [concern, note]
            sources: [S01]
            evidence: I
            routes:
              - to: choose
                label: Always
                when: You have a worry.
            ---
            You need no proof to begin.

            ## Do
            1. Stay calm. [S01](source:S01)
            2. Write it down. [S01](source:S01)
            3. Tell somebody. [S01](source:S01)
            """;

    private static final String CHOOSE =
            """
            ---
            id: choose
            title: How bad is it?
            kind: decision
            stage: first
            strand: protect
            roles: [dsl]
            law: [act-one]
            clocks: [answer]
            records: [decision]
            sources: [S01]
            evidence: G
            routes:
              - to: ring
                label: Bad
                when: It is bad.
              - to: watch
                label: Not so bad
                when: It is not so bad.
            ---
            Decide **today**, *calmly*, by [the answer](clock:answer).

            ## Do
            1. Ask [somebody](step:ring).
            2. Read the page at [the site](https://csapathway.uk).
            3. Decide.

            ## Record
            - Your reasons.
            - What else you thought of.

            ## Ask yourself
            - What if I am wrong?
            - Who else is at risk?

            ## They will ask you
            - What did the child say?
            """;

    private static final String RING =
            """
            ---
            id: ring
            title: Ring them
            kind: action
            stage: second
            strand: protect
            roles: [dsl, csc]
            law: []
            clocks: [answer]
            records: [contact]
            sources: [S01]
            evidence: G
            routes:
              - to: close
                label: Done
                when: They know.
            ---
            Ring the front door.

            ## Do
            1. Ring [999](tel:999) in danger.
            2. Say what the child said.
            3. Ask what happens next.
            """;

    private static final String WATCH =
            """
            ---
            id: watch
            title: Watch
            kind: information
            stage: second
            strand: protect
            roles: [dsl]
            law: []
            clocks: []
            records: [note]
            sources: [S01]
            evidence: I
            routes:
              - to: choose
                label: Worse
                when: It gets worse.
              - to: close
                label: Better
                when: All is well.
            ---
            Keep an eye on the child.

            ## Do
            1. See the child.
            2. Listen.
            3. Set a day.
            """;

    private static final String CLOSE =
            """
            ---
            id: close
            title: Close
            kind: end
            stage: second
            strand: protect
            roles: [dsl]
            law: []
            clocks: []
            records: [decision]
            sources: [S01]
            evidence: I
            routes: []
            ---
            End it well.

            ## Do
            1. Say why.
            2. Store the record.
            3. Thank those who helped.
            """;
}
