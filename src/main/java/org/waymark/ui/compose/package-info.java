/**
 * The composer: where a person writes down a concern, a note, a decision, a contact or an action,
 * and signs it. {@link org.waymark.ui.compose.ComposerModel} holds what is typed as plain text by
 * {@link org.waymark.ui.compose.FieldKey}, so that a draft is nothing but those texts; {@link
 * org.waymark.ui.compose.FormReader} turns them into a form that can be signed.
 */
@NullMarked
package org.waymark.ui.compose;

import org.jspecify.annotations.NullMarked;
