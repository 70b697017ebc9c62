package org.waymark.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.Draft;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.Filled;

import java.util.ArrayList;
import java.util.List;

class TodayModelTest {

    private final Contexts contexts = new Contexts();

    private TodayModel filled() {
        Filled.fill(contexts.session, contexts.clock);
        TodayModel model = new TodayModel(contexts.context());
        model.load();
        return model;
    }

    private Draft draft() {
        return contexts.session.queries().drafts().getFirst();
    }

    @Test
    void aDraftIsGoneOnWithAtItsStep() {
        TodayModel model = filled();
        Draft draft = draft();
        model.goOn(draft);
        assertThat(contexts.gone)
                .containsExactly(
                        new Destination.Pathway(
                                draft.caseId(), draft.step(), draft.kind(), draft.id()));
        assertThat(model.about(draft)).isEqualTo("2026-001   R. M., 9");
    }

    @Test
    void aDraftIsNotDiscardedWithoutAReason() {
        TodayModel model = filled();
        List<String> done = new ArrayList<>();
        model.discard(draft(), " ", model.words(draft()), () -> done.add("gone"));
        assertThat(done).isEmpty();
        assertThat(model.refused().get()).isNotEmpty();
        assertThat(contexts.session.queries().drafts()).hasSize(1);
    }

    @Test
    void aDraftIsDiscardedWithItsReasonAndTheScreensReadAgain() {
        TodayModel model = filled();
        model.discard(draft(), "Written twice.", model.words(draft()), () -> {});
        assertThat(contexts.session.queries().drafts()).isEmpty();
        assertThat(contexts.session.book().discarded()).containsExactly("Written twice.");
        assertThat(contexts.recorded).isEqualTo(1);
    }

    @Test
    void whatIsDueOpensAtItsStep() {
        TodayModel model = filled();
        var today = model.today().get();
        assertThat(today).isNotNull();
        if (today != null) {
            model.open(today.ours().getFirst());
            assertThat(contexts.gone)
                    .containsExactly(
                            new Destination.Pathway(
                                    today.ours().getFirst().caseId(),
                                    today.ours().getFirst().step(),
                                    null,
                                    null));
        }
    }
}
