package org.waymark.ui.step;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.KnownNumber;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.ContactKind;
import org.waymark.pathway.LocalDocument;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.contact.ContactNumber;
import org.waymark.ui.kit.contact.NumberCard;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What an area says at a step, beside the national text: points, numbers, where to read on. */
final class LocalSection {

    private final ScreenContext context;
    private final List<KnownNumber> known;
    private final BiConsumer<String, Node> follow;
    private final @Nullable Consumer<ContactNumber> rung;

    /**
     * @param follow told the target of a link that was followed
     * @param rung begins the record of a call; null where none can be begun
     */
    LocalSection(
            ScreenContext context,
            List<KnownNumber> known,
            BiConsumer<String, Node> follow,
            @Nullable Consumer<ContactNumber> rung) {
        this.context = context;
        this.known = known;
        this.follow = follow;
        this.rung = rung;
    }

    /** Fills a section with what an area says at a step. */
    void fill(Section section, AreaPathway area, LocalPack pack, Step step) {
        for (RichText point : area.locally(step.id()).map(LocalStep::points).orElse(List.of())) {
            section.add(bullet(point));
        }
        for (ContactKind kind : step.contacts()) {
            pack.contact(kind)
                    .ifPresent(
                            contact ->
                                    section.add(
                                            new NumberCard(
                                                    ContactNumber.of(area, pack, contact, known),
                                                    context,
                                                    rung)));
        }
        section.add(muted(procedures(pack)));
        section.add(muted(standing(area, pack, step)));
    }

    private HBox bullet(RichText point) {
        Label mark = new Label("•");
        mark.getStyleClass().add("point-number");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Words words = new Words(point, follow);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("point");
        return row;
    }

    private static String procedures(LocalPack pack) {
        LocalDocument procedures =
                pack.documents().stream()
                        .filter(it -> it.kind() == LocalDocument.Kind.PROCEDURES)
                        .findFirst()
                        .orElseThrow();
        if (!procedures.isEstablished()) {
            return "Where the local procedures are was not established. Ask "
                    + pack.partnership().name()
                    + ".";
        }
        String title = procedures.title() == null ? "" : procedures.title();
        String url = procedures.url() == null ? "" : procedures.url();
        return "Local procedures: "
                + List.of(title, url).stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** How well it is established, and by which version of the pack. */
    private String standing(AreaPathway area, LocalPack pack, Step step) {
        String evidence =
                area.locally(step.id())
                        .map(LocalStep::evidence)
                        .map(grade -> context.pathway().evidence(grade).title() + ". ")
                        .orElse("");
        return evidence
                + pack.area()
                + ", version "
                + pack.pack().version()
                + ". The national text above stays as it is.";
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("step-muted");
        return label;
    }
}
