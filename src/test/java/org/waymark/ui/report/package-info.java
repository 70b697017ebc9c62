@NullMarked
package org.waymark.ui.report;

import org.jspecify.annotations.NullMarked;
