package org.waymark.ui.support;

import org.waymark.pathway.SignDomain;
import org.waymark.pathway.SignDomain.Sign;

import java.util.List;

/** A few signs in three groups, one of them of strengths. */
public final class TestSigns {

    private TestSigns() {}

    public static List<SignDomain> domains() {
        return List.of(
                new SignDomain(
                        "child-physical",
                        "The child: body",
                        "Write only what you saw in ordinary contact.",
                        List.of(
                                new Sign(
                                        "toileting-change",
                                        "New wetting or soiling",
                                        "It begins suddenly",
                                        "A new baby came at the same time"),
                                new Sign("tiredness", "Tiredness or nightmares", null, null)),
                        "G",
                        List.of("S1")),
                new SignDomain(
                        "adult-behaviour",
                        "A person around the child",
                        "Write what the person did, with dates.",
                        List.of(
                                new Sign(
                                        "time-alone",
                                        "Looking for time alone with a child",
                                        "Others are sent away",
                                        "It is part of an open, agreed role")),
                        "G",
                        List.of("S1")),
                new SignDomain(
                        SignDomain.STRENGTHS,
                        "Strengths and safety",
                        "Strengths help to plan; they never cancel a sign.",
                        List.of(
                                new Sign(
                                        "trusted-adult",
                                        "The child has an adult to turn to",
                                        "The child has used this before",
                                        "The adult is close to the person of concern")),
                        "G",
                        List.of("S1")));
    }
}
