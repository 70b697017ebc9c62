/**
 * The people of a case: the list on the case's page, and the form that adds somebody or says more
 * about them.
 */
@NullMarked
package org.waymark.ui.people;

import org.jspecify.annotations.NullMarked;
