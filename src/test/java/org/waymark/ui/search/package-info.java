@NullMarked
package org.waymark.ui.search;

import org.jspecify.annotations.NullMarked;
