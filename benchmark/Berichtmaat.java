import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.validation.SchemaFactory;
import nl.tijdig.berichten.ijw.Ijw;

/**
 * How fast a claim (JW323) of 25 MB is read and checked, in one run beside the bare token loop of the same parser and
 * beside a tree with schema validation by the JDK: Berichtmaat FILE [FOLDER OF THE SCHEMAS].
 */
class Berichtmaat {

  private static final int RONDES = 60;

  public static void main(String[] args) throws Exception {
    var bestand = Path.of(args[0]);
    if (!Files.exists(bestand)) {
      maak(bestand);
    }
    var kaal = fabriek();
    var schema = args.length > 1 ? Path.of(args[1], "JW323.xsd") : null;
    var metBoom = schema != null && Files.exists(schema);
    var boom = metBoom ? boom(schema) : null;
    var tijden = new long[3][RONDES];
    for (var ronde = 0; ronde < RONDES; ronde++) {
      tijden[0][ronde] = tijd(() -> tokens(kaal, bestand));
      tijden[1][ronde] = tijd(() -> berichten(bestand));
      if (boom != null && ronde % 6 == 0) {
        tijden[2][ronde / 6] = tijd(() -> boom(boom, bestand));
      }
    }
    var megabytes = Files.size(bestand) / 1e6;
    var token = midden(tijden[0], RONDES);
    var onze = midden(tijden[1], RONDES);
    regel("bare token loop", token, megabytes);
    regel("levels 1 and 2", onze, megabytes);
    System.out.printf("  of the speed of the token loop: %.2f%n", (double) token / onze);
    if (boom == null) {
      System.out.println("tree and schema of the JDK: skipped, the folder shared/ijw/xsd is not there");
    } else {
      var jdk = midden(tijden[2], RONDES / 6);
      regel("tree and schema of the JDK", jdk, megabytes);
      System.out.printf("  times as fast as that: %.2f%n", (double) jdk / onze);
    }
  }

  private static WstxInputFactory fabriek() {
    var fabriek = new WstxInputFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return fabriek;
  }

  private static DocumentBuilderFactory boom(Path schema) throws Exception {
    var fabriek = DocumentBuilderFactory.newInstance();
    fabriek.setNamespaceAware(true);
    fabriek.setSchema(
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile()));
    return fabriek;
  }

  private static Object tokens(WstxInputFactory fabriek, Path bestand) throws Exception {
    var aantal = 0L;
    try (var in = open(bestand)) {
      var xml = fabriek.createXMLStreamReader(in);
      while (xml.hasNext()) {
        aantal += xml.next();
      }
      xml.close();
    }
    return aantal;
  }

  private static Object berichten(Path bestand) throws IOException {
    var fouten = new int[1];
    try (var in = open(bestand)) {
      Ijw.stroom(in, fout -> { throw new IllegalStateException(fout.toString()); }, null);
    }
    return fouten;
  }

  private static Object boom(DocumentBuilderFactory fabriek, Path bestand) throws Exception {
    try (var in = open(bestand)) {
      var bouwer = fabriek.newDocumentBuilder();
      bouwer.setErrorHandler(null);
      return bouwer.parse(in);
    }
  }

  private static InputStream open(Path bestand) throws IOException {
    return new BufferedInputStream(Files.newInputStream(bestand), 1 << 16);
  }

  private static long tijd(Callable<Object> werk) throws Exception {
    var begin = System.nanoTime();
    if (werk.call() == null) {
      throw new IllegalStateException();
    }
    return System.nanoTime() - begin;
  }

  /** The median of the later half of the rounds: by then everything is compiled. */
  private static long midden(long[] tijden, int rondes) {
    var later = Arrays.copyOfRange(tijden, rondes / 2, rondes);
    Arrays.sort(later);
    return later[later.length / 2];
  }

  private static void regel(String wat, long tijd, double megabytes) {
    System.out.printf("%-28s %7.1f ms %7.1f MB/s%n", wat, tijd / 1e6, megabytes / (tijd / 1e9));
  }

  /** A valid claim of just under 25 MB: 5 lines a child, all of March 2026. */
  private static void maak(Path bestand) throws IOException {
    var regels = 30_500;
    try (var uit = Files.newBufferedWriter(bestand)) {
      uit.write(
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <jw323:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw323="http://www.istandaarden.nl/ijw/3_2/jw323/schema">
          \t<jw323:Header>
          \t\t<jw323:BerichtCode>490</jw323:BerichtCode>
          \t\t<jw323:BerichtVersie>3</jw323:BerichtVersie>
          \t\t<jw323:BerichtSubversie>2</jw323:BerichtSubversie>
          \t\t<jw323:Afzender>42420001</jw323:Afzender>
          \t\t<jw323:Ontvanger>0384</jw323:Ontvanger>
          \t\t<jw323:BerichtIdentificatie>
          \t\t\t<ijw:Identificatie>D1</ijw:Identificatie>
          \t\t\t<ijw:Dagtekening>2026-04-02</ijw:Dagtekening>
          \t\t</jw323:BerichtIdentificatie>
          \t\t<jw323:XsdVersie>
          \t\t\t<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
          \t\t\t<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
          \t\t</jw323:XsdVersie>
          \t</jw323:Header>
          \t<jw323:Declaratie>
          \t\t<jw323:DeclaratieNummer>DN001</jw323:DeclaratieNummer>
          \t\t<jw323:DeclaratiePeriode>
          \t\t\t<ijw:Begindatum>2026-03-01</ijw:Begindatum>
          \t\t\t<ijw:Einddatum>2026-03-31</ijw:Einddatum>
          \t\t</jw323:DeclaratiePeriode>
          \t\t<jw323:DeclaratieDagtekening>2026-04-01</jw323:DeclaratieDagtekening>
          \t\t<jw323:TotaalIngediendBedrag>
          \t\t\t<ijw:TotaalBedrag>%d</ijw:TotaalBedrag>
          \t\t\t<ijw:DebetCredit>D</ijw:DebetCredit>
          \t\t</jw323:TotaalIngediendBedrag>
          \t\t<jw323:Clienten>
          """
              .formatted(regels * 5000L));
      for (var nummer = 0; nummer < regels; nummer += 5) {
        client(uit, nummer);
      }
      uit.write("\t\t</jw323:Clienten>\n\t</jw323:Declaratie>\n</jw323:Bericht>\n");
    }
  }

  private static void client(BufferedWriter uit, int eerste) throws IOException {
    uit.write(
        "\t\t\t<jw323:Client>\n\t\t\t\t<jw323:Bsn>%s</jw323:Bsn>\n\t\t\t\t<jw323:Prestaties>\n"
            .formatted(bsn(eerste / 5)));
    for (var nummer = eerste; nummer < eerste + 5; nummer++) {
      uit.write(
          """
          \t\t\t\t\t<jw323:Prestatie>
          \t\t\t\t\t\t<jw323:ProductReferentie>
          \t\t\t\t\t\t\t<ijw:ReferentieNummer>RN%1$06d</ijw:ReferentieNummer>
          \t\t\t\t\t\t</jw323:ProductReferentie>
          \t\t\t\t\t\t<jw323:ToewijzingNummer>%1$d</jw323:ToewijzingNummer>
          \t\t\t\t\t\t<jw323:ProductCategorie>48</jw323:ProductCategorie>
          \t\t\t\t\t\t<jw323:ProductCode>48A01</jw323:ProductCode>
          \t\t\t\t\t\t<jw323:ProductPeriode>
          \t\t\t\t\t\t\t<ijw:Begindatum>2026-03-01</ijw:Begindatum>
          \t\t\t\t\t\t\t<ijw:Einddatum>2026-03-31</ijw:Einddatum>
          \t\t\t\t\t\t</jw323:ProductPeriode>
          \t\t\t\t\t\t<jw323:GeleverdVolume>1</jw323:GeleverdVolume>
          \t\t\t\t\t\t<jw323:Eenheid>82</jw323:Eenheid>
          \t\t\t\t\t\t<jw323:ProductTarief>5000</jw323:ProductTarief>
          \t\t\t\t\t\t<jw323:IngediendBedrag>
          \t\t\t\t\t\t\t<ijw:Bedrag>5000</ijw:Bedrag>
          \t\t\t\t\t\t\t<ijw:DebetCredit>D</ijw:DebetCredit>
          \t\t\t\t\t\t</jw323:IngediendBedrag>
          \t\t\t\t\t</jw323:Prestatie>
          """
              .formatted(nummer));
    }
    uit.write("\t\t\t\t</jw323:Prestaties>\n\t\t\t</jw323:Client>\n");
  }

  /** A fictitious number that passes the elfproef. */
  private static String bsn(int volgnummer) {
    for (int kandidaat = 900_000_000 + volgnummer * 20; ; kandidaat++) {
      var tekst = String.valueOf(kandidaat);
      var som = -(tekst.charAt(8) - '0');
      for (var i = 0; i < 8; i++) {
        som += (9 - i) * (tekst.charAt(i) - '0');
      }
      if (som % 11 == 0) {
        return tekst;
      }
    }
  }
}
