package org.waymark.ui.chart.layout;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
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
 * One run of ELK's layered algorithm. Stages are compound nodes with an invisible edge from each to
 * the next, and lines that lead back are fed the other way round and turned again afterwards: only
 * so do the stages keep their order and does each run give the same picture. Model order is left
 * alone, since with compounds it throws, and partitions too, since their order depends on identity
 * hashes.
 */
final class ElkDrawing {

    private static final double EDGE = 24;
    private static final double BAND_SIDE = 22;

    private final ChartRequest request;
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkNode> bands = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();
    private final Set<String> back;
    private final ElkNode root = ElkGraphUtil.createGraph();

    private ElkDrawing(ChartRequest request) {
        this.request = request;
        this.back = BackLines.of(request);
    }

    /**
     * @param cancelled asked between the phases
     * @throws CancellationException when it said yes
     */
    static ChartGeometry of(ChartRequest request, BooleanSupplier cancelled) {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkDrawing drawing = new ElkDrawing(request);
        drawing.build();
        new RecursiveGraphLayoutEngine().layout(drawing.root, new Cancelling(cancelled));
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return drawing.read();
    }

    private void build() {
        options(root);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(EDGE));
        switch (request) {
            case MapLayout map -> {
                root.setProperty(
                        CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
                buildBands(map);
            }
            // A stage is read in a narrow pane, so rows are kept short rather than few.
            case StageLayout _ -> {
                root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.MIN_WIDTH);
                root.setProperty(
                        LayeredOptions.NODE_PLACEMENT_STRATEGY,
                        NodePlacementStrategy.NETWORK_SIMPLEX);
            }
        }
        for (Card card : request.cards()) {
            ElkNode node = ElkGraphUtil.createNode(bands.getOrDefault(card.stage(), root));
            node.setDimensions(card.width(), card.height());
            nodes.put(card.id(), node);
        }
        for (Line line : request.lines()) {
            edges.put(line.id(), edge(line));
        }
    }

    private void buildBands(MapLayout map) {
        ElkNode previous = null;
        for (Band band : map.bands()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            options(node);
            node.setProperty(
                    CoreOptions.PADDING,
                    new ElkPadding(band.headHeight() + BAND_SIDE, BAND_SIDE, BAND_SIDE, BAND_SIDE));
            bands.put(band.stage(), node);
            if (previous != null) {
                ElkGraphUtil.createSimpleEdge(previous, node);
            }
            previous = node;
        }
    }

    private ElkEdge edge(Line line) {
        ElkNode from = node(line.from());
        ElkNode to = node(line.to());
        ElkEdge edge =
                back.contains(line.id())
                        ? ElkGraphUtil.createSimpleEdge(to, from)
                        : ElkGraphUtil.createSimpleEdge(from, to);
        if (line.labelWidth() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(line.id(), edge);
            label.setDimensions(line.labelWidth(), line.labelHeight());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        return edge;
    }

    private void options(ElkNode node) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, 26.0);
        node.setProperty(CoreOptions.SPACING_EDGE_NODE, 16.0);
        node.setProperty(CoreOptions.SPACING_EDGE_EDGE, 12.0);
        node.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
    }

    private ElkNode node(String card) {
        ElkNode node = nodes.get(card);
        if (node == null) {
            throw new IllegalArgumentException("A line needs both of its cards.");
        }
        return node;
    }

    private ChartGeometry read() {
        Map<String, Box> cards = new HashMap<>();
        nodes.forEach((id, node) -> cards.put(id, box(node)));
        Map<String, Box> stages = new HashMap<>();
        bands.forEach((id, node) -> stages.put(id, box(node)));
        Map<String, Trace> lines = new HashMap<>();
        edges.forEach((id, edge) -> lines.put(id, trace(id, edge)));
        return new ChartGeometry(root.getWidth(), root.getHeight(), cards, stages, lines);
    }

    private static Box box(ElkNode node) {
        Point origin = origin(node.getParent());
        return new Box(
                origin.x() + node.getX(),
                origin.y() + node.getY(),
                node.getWidth(),
                node.getHeight());
    }

    private Trace trace(String id, ElkEdge edge) {
        Point origin = origin(edge.getContainingNode());
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
        section.getBendPoints()
                .forEach(
                        bend ->
                                points.add(
                                        new Point(
                                                origin.x() + bend.getX(),
                                                origin.y() + bend.getY())));
        points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        if (back.contains(id)) {
            Collections.reverse(points);
        }
        if (edge.getLabels().isEmpty()) {
            return new Trace(points, null);
        }
        ElkLabel label = edge.getLabels().getFirst();
        return new Trace(
                points,
                new Box(
                        origin.x() + label.getX(),
                        origin.y() + label.getY(),
                        label.getWidth(),
                        label.getHeight()));
    }

    private static Point origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
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
