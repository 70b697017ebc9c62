package org.waymark.casework.store;

import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The cases that a question is about. */
public final class WhichCases {

    private static final WhichCases EVERY = new WhichCases(null);

    private final @Nullable List<String> ids;

    private WhichCases(@Nullable List<String> ids) {
        this.ids = ids;
    }

    /** Every case of the notebook. */
    public static WhichCases every() {
        return EVERY;
    }

    public static WhichCases only(UUID caseId) {
        return these(List.of(caseId));
    }

    /** A few cases, at most some hundreds; may be none. */
    public static WhichCases these(Collection<UUID> caseIds) {
        return new WhichCases(caseIds.stream().map(UUID::toString).toList());
    }

    Condition by(TableField<?, String> caseId) {
        List<String> chosen = ids;
        if (chosen == null) {
            return DSL.noCondition();
        }
        return chosen.size() == 1 ? caseId.eq(chosen.getFirst()) : caseId.in(chosen);
    }
}
