package org.dateline.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Counts what PIT wrote, by class. Arguments: mutations.xml, the percentage to reach. Exit status 1 if it is lower. */
public final class Summary {

    private Summary() {}

    /** Called by ./dateline prove. */
    public static void main(String[] args) throws IOException, ParserConfigurationException, SAXException {
        Map<String, int[]> classes = read(Path.of(args[0]));
        int killed = classes.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = classes.values().stream().mapToInt(counts -> counts[1]).sum();
        classes.forEach((name, counts) -> {
            if (counts[0] < counts[1]) {
                System.out.printf(
                        "prove: %-34s %d of %d mutants alive%n",
                        name.substring(name.lastIndexOf('.') + 1), counts[1] - counts[0], counts[1]);
            }
        });
        boolean reached = all > 0 && 100L * killed >= Long.parseLong(args[1]) * all;
        System.out.printf(
                "prove: mutations              %,d of %,d killed, %.1f %% (%s %% are asked for)%n",
                killed, all, all == 0 ? 0.0 : 100.0 * killed / all, args[1]);
        System.exit(reached ? 0 : 1);
    }

    private static Map<String, int[]> read(Path file) throws IOException, ParserConfigurationException, SAXException {
        Map<String, int[]> classes = new TreeMap<>();
        try (var in = Files.newInputStream(file)) {
            var mutations = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("mutation");
            for (int i = 0; i < mutations.getLength(); i++) {
                Element mutation = (Element) mutations.item(i);
                String name =
                        mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
                int[] counts = classes.computeIfAbsent(name, none -> new int[2]);
                counts[0] += "true".equals(mutation.getAttribute("detected")) ? 1 : 0;
                counts[1]++;
            }
        }
        return classes;
    }
}
