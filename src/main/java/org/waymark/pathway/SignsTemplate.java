package org.waymark.pathway;

/**
 * The template in which professionals set out signs, as its publisher calls it. It is theirs: it is
 * named and linked, and nothing of it is copied.
 *
 * @param title its own title
 * @param publisher whose it is
 * @param url {@code https:} address at which to find it
 * @param text what it is for, and that this list is not it
 * @param source key of the {@link Source} that names it
 */
public record SignsTemplate(
        String title, String publisher, String url, String text, String source) {}
