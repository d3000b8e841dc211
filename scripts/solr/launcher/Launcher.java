import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * Brings a SolrCloud up: ZooKeeper and some nodes with HTTP, in one process, in a folder. It says on its standard output, in
 * lines of JSON, where the nodes listen and what it has done, and takes commands from its standard input: {@code stop N} and
 * {@code start N} for a node, {@code quit}. It ends when its input does, and so with whoever started it.
 */
public final class Launcher {
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    // Whatever else writes to the standard output would be taken for an answer.
    PrintStream answers = System.out;
    System.setOut(System.err);
    System.setProperty("solr.log.dir", folder.toString());
    MiniSolrCloudCluster cluster = new MiniSolrCloudCluster.Builder(count, folder).build();
    List<JettySolrRunner> nodes = new ArrayList<>(cluster.getJettySolrRunners());
    answers.println("{\"urls\":[" + String.join(",", nodes.stream().map(Launcher::url).toList()) + "]}");
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] words = line.trim().split(" ");
      if (words[0].equals("quit")) break;
      JettySolrRunner node = nodes.get(Integer.parseInt(words[1]));
      if (words[0].equals("stop")) {
        cluster.stopJettySolrRunner(node);
        cluster.waitForJettyToStop(node);
      } else {
        cluster.startJettySolrRunner(node, true);
      }
      answers.println("{\"done\":\"" + line.trim() + "\"}");
    }
    // Nothing in the folder outlives a test: to close all nodes in order would only take time.
    Runtime.getRuntime().halt(0);
  }

  private static String url(JettySolrRunner node) {
    return "\"" + node.getBaseUrl() + "\"";
  }
}
