@NullMarked
package org.waymark.ui.pathway;

import org.jspecify.annotations.NullMarked;
