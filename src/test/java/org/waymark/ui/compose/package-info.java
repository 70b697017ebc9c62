@NullMarked
package org.waymark.ui.compose;

import org.jspecify.annotations.NullMarked;
