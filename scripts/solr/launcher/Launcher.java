import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.cloud.ZkTestServer;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * One process of a SolrCloud, which keeps what it has in a folder: {@code zookeeper FOLDER}, or {@code node FOLDER ZOOKEEPER
 * PORT}, port 0 for any. It says on its standard output, in one line, where it listens, and ends when its input does, and so
 * with whoever started it.
 */
public final class Launcher {
  public static void main(String[] arguments) throws Exception {
    // Whatever else writes to the standard output would be taken for the answer.
    PrintStream answers = System.out;
    System.setOut(System.err);
    Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
    System.setProperty("solr.log.dir", folder.toString());
    answers.println(
        arguments[0].equals("zookeeper")
            ? startZooKeeper(folder)
            : startNode(folder, arguments[2], Integer.parseInt(arguments[3])));
    System.in.transferTo(OutputStream.nullOutputStream());
    // Nothing in the folder outlives whoever started it: to close all in order would only take time.
    Runtime.getRuntime().halt(0);
  }

  private static String startZooKeeper(Path folder) throws Exception {
    ZkTestServer server = new ZkTestServer(folder);
    server.run();
    return server.getZkAddress();
  }

  private static String startNode(Path folder, String zooKeeper, int port) throws Exception {
    System.setProperty("zkHost", zooKeeper);
    Files.writeString(folder.resolve("solr.xml"), MiniSolrCloudCluster.DEFAULT_CLOUD_SOLR_XML);
    JettyConfig settings = new JettyConfig.Builder().setPort(port).setContext("/solr").build();
    JettySolrRunner node = new JettySolrRunner(folder.toString(), new Properties(), settings);
    node.start();
    return node.getBaseUrl().toString();
  }
}
