/** What every screen is made with: context, navigation, fields, dialogs, the look. */
@NullMarked
package org.waymark.ui.kit;

import org.jspecify.annotations.NullMarked;
