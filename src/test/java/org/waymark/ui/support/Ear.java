package org.waymark.ui.support;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Listens to everything in sight, in every window and pop-up that is open, as a screen reader
 * would: what can be reached has a role, words and an action; what can be read has words.
 */
public final class Ear {

    private static final Set<AccessibleRole> SILENT =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** Roles that ask for something to be done with them. */
    private static final Set<AccessibleRole> ACTING =
            EnumSet.of(
                    AccessibleRole.BUTTON,
                    AccessibleRole.MENU_BUTTON,
                    AccessibleRole.SPLIT_MENU_BUTTON,
                    AccessibleRole.TOGGLE_BUTTON,
                    AccessibleRole.RADIO_BUTTON,
                    AccessibleRole.CHECK_BOX,
                    AccessibleRole.HYPERLINK,
                    AccessibleRole.COMBO_BOX,
                    AccessibleRole.DATE_PICKER,
                    AccessibleRole.SLIDER,
                    AccessibleRole.SPINNER,
                    AccessibleRole.TEXT_FIELD,
                    AccessibleRole.TEXT_AREA,
                    AccessibleRole.PASSWORD_FIELD,
                    AccessibleRole.TITLED_PANE,
                    AccessibleRole.TREE_VIEW,
                    AccessibleRole.TREE_ITEM,
                    AccessibleRole.LIST_VIEW,
                    AccessibleRole.TABLE_VIEW,
                    AccessibleRole.MENU_ITEM);

    private final List<String> faults = new ArrayList<>();
    private int heard;

    /** Listens to every window; on the JavaFX thread. */
    public static Ear listen(String where) {
        Ear ear = new Ear();
        for (Window window : List.copyOf(Window.getWindows())) {
            Scene scene = window.getScene();
            if (window.isShowing() && scene != null) {
                ear.listen(where, scene.getRoot());
            }
        }
        return ear;
    }

    /** What is not told to a screen reader, in words. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many things were reached. */
    public int heard() {
        return heard;
    }

    private void listen(String where, Parent root) {
        root.applyCss();
        root.layout();
        List<Node> all = new ArrayList<>();
        collect(root, all);
        Set<Node> labelled = new HashSet<>();
        for (Node node : all) {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        }
        for (Node node : all) {
            String name = where + ": " + node.getClass().getSimpleName() + " " + node.getId();
            AccessibleRole role = node.getAccessibleRole();
            boolean reached = node.isFocusTraversable() && !node.isDisabled();
            if (reached && !(node instanceof ScrollPane)) {
                heard++;
                if (role == null || SILENT.contains(role)) {
                    faults.add(name + " has no role");
                }
            }
            if ((reached && !(node instanceof ScrollPane) || speaks(node, role))
                    && !isNamed(node, labelled)) {
                faults.add(name + " " + node.getStyleClass() + " has no words");
            }
            if (role != null && ACTING.contains(role) && !acts(node)) {
                faults.add(name + " has no action");
            }
            if (node instanceof FontIcon && role == AccessibleRole.TEXT) {
                faults.add(name + " " + node.getStyleClass() + " is read out as a letter");
            }
        }
    }

    /** Whether a screen reader comes to it though no key does. */
    private static boolean speaks(Node node, @Nullable AccessibleRole role) {
        if (role == null || SILENT.contains(role)) {
            return false;
        }
        return switch (node) {
            // Its cells have the words.
            case TableRow<?> _ -> false;
            case IndexedCell<?> cell -> !cell.isEmpty() && cell.getItem() != null;
            // One without words or a picture is an empty place.
            case Label label -> label.getGraphic() != null && isBlank(label.getText());
            case Labeled _, TextInputControl _ -> false;
            case Text _ -> false;
            default -> role == AccessibleRole.IMAGE_VIEW || role == AccessibleRole.BUTTON;
        };
    }

    private static boolean isNamed(Node node, Set<Node> labelled) {
        return switch (node) {
            case TextInputControl _, ComboBoxBase<?> _ ->
                    labelled.contains(node) || !isBlank(node.getAccessibleText());
            case Spinner<?> spinner -> labelled.contains(spinner.getEditor());
            default -> !isBlank(said(node));
        };
    }

    private static @Nullable String said(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null || text.toString().isBlank()
                ? node.getAccessibleText()
                : text.toString();
    }

    /** Whether its class, or its skin, does something when a screen reader asks for it. */
    private static boolean acts(Node node) {
        return answers(node.getClass(), Set.of(Node.class, Parent.class, Control.class))
                || node instanceof Control control
                        && control.getSkin() != null
                        && answers(control.getSkin().getClass(), Set.of(SkinBase.class));
    }

    private static boolean answers(Class<?> type, Set<Class<?>> silent) {
        for (Class<?> at = type; at != null && !silent.contains(at); at = at.getSuperclass()) {
            try {
                at.getDeclaredMethod(
                        "executeAccessibleAction", AccessibleAction.class, Object[].class);
                return true;
            } catch (NoSuchMethodException e) {
                // Perhaps the class that it extends does.
            }
        }
        return false;
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
