package org.waymark.pathway;

/**
 * The template in which professionals set out signs, as its publisher calls it. It is theirs: it is
 * named and linked, and nothing of it is copied.
 *
 * @param title its title
 * @param publisher whose it is
 * @param address {@code https:} address of the publisher
 * @param note what a reader must know of the address
 */
public record SignsTemplate(String title, String publisher, String address, String note) {

    /**
     * The CSA Centre's own template. The address of its page could not be established, so the
     * publisher's own is given, and that is said.
     */
    public static final SignsTemplate CSA_CENTRE =
            new SignsTemplate(
                    "Signs and Indicators Template",
                    "Centre of expertise on child sexual abuse (CSA Centre)",
                    "https://www.csacentre.org.uk",
                    "The address of the template's own page was not established: look for its"
                            + " title on the CSA Centre's site.");
}
