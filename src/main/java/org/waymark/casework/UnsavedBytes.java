package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Unsigned work as bytes, to be sealed in memory between two openings of a notebook in one run of
 * the program. Never written to any disk, so it has no version.
 */
final class UnsavedBytes {

    private UnsavedBytes() {}

    /** For the caller to wipe. */
    static byte[] write(UnsavedWork work) {
        WipedBytes bytes = new WipedBytes();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(work.drafts().size());
            for (Draft draft : work.drafts()) {
                CaseId caseId = draft.caseId();
                text(out, draft.id().value().toString());
                text(out, caseId == null ? "" : caseId.value().toString());
                text(out, draft.step().value());
                text(out, draft.kind().packName());
                fields(out, draft.fields());
                out.writeLong(draft.savedAt().toEpochMilli());
            }
            out.writeInt(work.words().size());
            for (KeptWords words : work.words()) {
                CaseId caseId = words.caseId();
                StepId step = words.step();
                text(out, words.place());
                text(out, words.title());
                text(out, caseId == null ? "" : caseId.value().toString());
                text(out, step == null ? "" : step.value());
                fields(out, words.fields());
                out.writeLong(words.savedAt().toEpochMilli());
            }
            return bytes.toByteArray();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        } finally {
            bytes.wipe();
        }
    }

    /**
     * @param bytes as {@link #write} gave them
     * @param into holds what was read
     */
    static void read(byte[] bytes, UnsavedWork into) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                into.hold(
                        new Draft(
                                new DraftId(UUID.fromString(text(in))),
                                caseId(text(in)),
                                new StepId(text(in)),
                                EntryKind.named(text(in)).orElse(EntryKind.NOTE),
                                fields(in),
                                Instant.ofEpochMilli(in.readLong())));
            }
            for (int left = in.readInt(); left > 0; left--) {
                into.hold(
                        new KeptWords(
                                text(in),
                                text(in),
                                caseId(text(in)),
                                step(text(in)),
                                fields(in),
                                Instant.ofEpochMilli(in.readLong())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable CaseId caseId(String text) {
        return text.isEmpty() ? null : new CaseId(UUID.fromString(text));
    }

    private static @Nullable StepId step(String text) {
        return text.isEmpty() ? null : new StepId(text);
    }

    private static void fields(DataOutputStream out, Map<String, String> fields)
            throws IOException {
        out.writeInt(fields.size());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            text(out, field.getKey());
            text(out, field.getValue());
        }
    }

    private static Map<String, String> fields(DataInputStream in) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            fields.put(text(in), text(in));
        }
        return fields;
    }

    // Not writeUTF, which takes no more than 64 KiB.
    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        String text = new String(bytes, StandardCharsets.UTF_8);
        Arrays.fill(bytes, (byte) 0);
        return text;
    }

    private static final class WipedBytes extends ByteArrayOutputStream {
        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
