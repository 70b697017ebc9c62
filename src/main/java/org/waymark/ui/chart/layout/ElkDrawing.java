package org.waymark.ui.chart.layout;

import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.GraphCompactionStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * One run of ELK's layered algorithm over one stage. What enters it comes from points in a first
 * layer of their own, what leaves it ends in points of a last one. Lines that lead back are fed the
 * other way round and turned again afterwards, so that the engine need not guess which to turn.
 * Model order is left alone and so are partitions: the one throws with compounds, the order of the
 * other depends on identity hashes.
 */
final class ElkDrawing {

    /** Above this many cards the tidier placement would take seconds. */
    private static final int TIDY = 60;

    private static final double POINT = 1;

    private final Cluster cluster;
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkNode> entries = new LinkedHashMap<>();
    private final Map<String, ElkPort> exits = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<String, ElkEdge> arrivals = new LinkedHashMap<>();
    private final Set<String> back;
    private final ElkNode root = ElkGraphUtil.createGraph();

    private ElkDrawing(Cluster cluster) {
        this.cluster = cluster;
        this.back = BackLines.of(cluster.cards(), cluster.inner(), cluster.entered());
    }

    /**
     * @param cancelled asked between the phases
     * @throws CancellationException when it said yes
     */
    static Block of(Cluster cluster, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        boolean small = cluster.cards().size() <= TIDY;
        try {
            return drawn(cluster, small, cancelled);
        } catch (IllegalStateException refused) {
            if (!small || refused instanceof CancellationException) {
                throw refused;
            }
            // ELK's compaction refuses some drawings ("Invalid hitboxes"); they stay as they were.
            return drawn(cluster, false, cancelled);
        }
    }

    private static Block drawn(Cluster cluster, boolean compact, BooleanSupplier cancelled) {
        ElkDrawing drawing = new ElkDrawing(cluster);
        drawing.build(compact);
        new RecursiveGraphLayoutEngine().layout(drawing.root, new Cancelling(cancelled));
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return drawing.read();
    }

    private void build(boolean compact) {
        options();
        if (compact) {
            root.setProperty(
                    LayeredOptions.COMPACTION_POST_COMPACTION_STRATEGY,
                    GraphCompactionStrategy.EDGE_LENGTH);
        }
        for (Card card : cluster.cards()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(card.width(), card.height());
            nodes.put(card.id(), node);
        }
        for (String card : cluster.entered()) {
            ElkNode entry = point(LayerConstraint.FIRST_SEPARATE);
            entries.put(card, entry);
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(entry, node(card));
            straight(edge);
            arrivals.put(card, edge);
        }
        for (Line line : cluster.inner()) {
            edges.put(line.id(), inner(line));
        }
        for (Line line : cluster.leaving()) {
            ElkPort exit = exits.computeIfAbsent(line.to(), _ -> exit());
            edges.put(line.id(), edge(node(line.from()), exit, line));
        }
    }

    private void options() {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, 22.0);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, 11.0);
        root.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 16.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 13.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        // A way on is read where it leaves.
        root.setProperty(
                LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
                CenterEdgeLabelPlacementStrategy.TAIL_LAYER);
        if (cluster.cards().size() <= TIDY) {
            root.setProperty(
                    LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        }
    }

    private ElkNode point(LayerConstraint where) {
        ElkNode point = ElkGraphUtil.createNode(root);
        point.setDimensions(POINT, POINT);
        point.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, where);
        return point;
    }

    /** All lines to one card of the next stage leave together. */
    private ElkPort exit() {
        ElkNode point = point(LayerConstraint.LAST_SEPARATE);
        point.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        ElkPort port = ElkGraphUtil.createPort(point);
        port.setLocation(POINT / 2, 0);
        port.setProperty(CoreOptions.PORT_SIDE, PortSide.NORTH);
        return port;
    }

    private ElkEdge inner(Line line) {
        ElkNode from = node(line.from());
        ElkNode to = node(line.to());
        return back.contains(line.id()) ? edge(to, from, line) : edge(from, to, line);
    }

    private static ElkEdge edge(ElkConnectableShape from, ElkConnectableShape to, Line line) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        if (line.common()) {
            straight(edge);
        }
        if (line.labelWidth() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(line.id(), edge);
            label.setDimensions(line.labelWidth(), line.labelHeight());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        return edge;
    }

    private static void straight(ElkEdge edge) {
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 20);
    }

    private ElkNode node(String card) {
        ElkNode node = nodes.get(card);
        if (node == null) {
            throw new IllegalArgumentException("A line needs both of its cards.");
        }
        return node;
    }

    private Block read() {
        Map<String, Box> cards = new HashMap<>();
        nodes.forEach(
                (id, node) ->
                        cards.put(
                                id,
                                new Box(
                                        node.getX(),
                                        node.getY(),
                                        node.getWidth(),
                                        node.getHeight())));
        Map<String, Trace> lines = new HashMap<>();
        edges.forEach((id, edge) -> lines.put(id, trace(edge, back.contains(id))));
        Map<String, Trace> in = new HashMap<>();
        Map<String, Double> entered = new HashMap<>();
        arrivals.forEach(
                (card, edge) -> {
                    Trace trace = trace(edge, false);
                    in.put(card, trace);
                    entered.put(card, trace.points().getFirst().x());
                });
        Map<String, Double> out = new HashMap<>();
        exits.forEach((card, port) -> out.put(card, port.getParent().getX() + port.getX()));
        return new Block(root.getWidth(), root.getHeight(), cards, lines, in, entered, out);
    }

    private static Trace trace(ElkEdge edge, boolean turned) {
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        if (turned) {
            Collections.reverse(points);
        }
        if (edge.getLabels().isEmpty()) {
            return new Trace(points, null);
        }
        ElkLabel label = edge.getLabels().getFirst();
        return new Trace(
                points, new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
    }

    /** ELK asks between its phases whether to go on. */
    private static final class Cancelling extends BasicProgressMonitor {

        private final BooleanSupplier cancelled;

        Cancelling(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }
    }
}
