package nl.tijdig.app.dossier.invoer;

import static java.util.Locale.ROOT;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.tijdig.app.pagina.Tabelbestand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads CSV as RFC 4180 has it, with comma or semicolon and a line of names; what spreadsheets add,
 * such as empty lines and columns, does not count.
 */
final class Csvlezer {

  private static final Pattern REGEL = Pattern.compile("line ([0-9]{1,9})");

  /** The first line with which Excel is told what stands between cells. */
  private static final Pattern KEUZE =
      Pattern.compile("^\"?sep=([;,])[;,\" ]*(?:\\R|$)", Pattern.CASE_INSENSITIVE);

  private static final List<String> VERPLICHT = List.of("extern", "soort", "op");

  private final Invoerfouten fouten;
  private final List<Ruweregel> regels = new ArrayList<>();
  private final int hoogstens;
  private @Nullable List<String> kop;

  private Csvlezer(Invoerfouten fouten, int hoogstens) {
    this.fouten = fouten;
    this.hoogstens = hoogstens;
  }

  /** The reader of the lines as they stand. */
  static CsvReader<CsvRecord> regels(String tekst) {
    return CsvReader.builder()
        .fieldSeparator(scheiding(tekst))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Tekst.LANGSTE_REGEL)
        .ofCsvRecord(tekst);
  }

  /** The facts of a text; at most so many, and one more to show that there are more. */
  static List<Ruweregel> lees(String tekst, Invoerfouten fouten, int hoogstens) {
    var lezer = new Csvlezer(fouten, hoogstens);
    var laatste = 1L;
    try (var csv = regels(tekst)) {
      for (var regel : csv) {
        laatste = regel.getStartingLineNumber();
        if (!lezer.neem(regel)) {
          break;
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      fouten.meld(
          regel(e, laatste),
          null,
          "",
          "op of na deze regel staan de aanhalingstekens niet goed; zet er twee om elke waarde",
          null);
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
    return lezer.regels;
  }

  /** The line that the reader of CSV names itself, else the last one that was read. */
  private static long regel(RuntimeException fout, long laatste) {
    var gevonden = REGEL.matcher(String.valueOf(fout.getMessage()));
    return gevonden.find() ? Long.parseLong(gevonden.group(1)) : laatste;
  }

  private static char scheiding(String tekst) {
    var keuze = KEUZE.matcher(tekst);
    if (keuze.find()) {
      return keuze.group(1).charAt(0);
    }
    return tekst.lines().findFirst().orElse("").contains(";") ? ';' : ',';
  }

  /** Whether a line says nothing of its own: cells without content, or Excel's choice of sign. */
  static boolean teltNiet(CsvRecord regel) {
    return regel.getStartingLineNumber() == 1
            && regel.getField(0).toLowerCase(ROOT).startsWith("sep=")
        || regel.getFields().stream().allMatch(cel -> Tekst.kaal(cel).isEmpty());
  }

  private boolean neem(CsvRecord regel) {
    var namen = kop;
    if (teltNiet(regel)) {
      return true;
    }
    if (namen == null) {
      kop = kop(regel);
      return fouten.isLeeg();
    }
    var velden = velden(regel, namen);
    if (isOngelijk(regel, namen)) {
      fouten.meld(
          regel.getStartingLineNumber(),
          null,
          "",
          "deze regel heeft niet evenveel velden als de eerste regel (" + namen.size() + ")",
          regel.getFieldCount());
      fouten.kanInschrijven(velden.path("kind").asString(null), regel.getStartingLineNumber());
      return true;
    }
    regels.add(new Ruweregel(regel.getStartingLineNumber(), velden, true));
    return regels.size() <= hoogstens;
  }

  private static ObjectNode velden(CsvRecord regel, List<String> namen) {
    var velden = JsonMapper.shared().createObjectNode();
    for (var i = 0; i < Math.min(namen.size(), regel.getFieldCount()); i++) {
      var waarde = Tabelbestand.zonderTeken(Tekst.kaal(regel.getField(i)));
      if (!waarde.isEmpty() && !namen.get(i).equals(Foutbestand.KOLOM)) {
        velden.put(namen.get(i), waarde);
      }
    }
    return velden;
  }

  /**
   * Whether a cell stands where no name is, or one is missing that every line has; spreadsheets
   * leave out or add empty cells at the end of a line.
   */
  private static boolean isOngelijk(CsvRecord regel, List<String> namen) {
    for (var i = 0; i < regel.getFieldCount(); i++) {
      var isNaamloos = i >= namen.size() || namen.get(i).isEmpty();
      if (isNaamloos && !Tekst.kaal(regel.getField(i)).isEmpty()) {
        return true;
      }
    }
    return VERPLICHT.stream().anyMatch(naam -> namen.indexOf(naam) >= regel.getFieldCount());
  }

  private List<String> kop(CsvRecord regel) {
    var namen = regel.getFields().stream().map(naam -> Tekst.kaal(naam).toLowerCase(ROOT)).toList();
    var gezien = new HashSet<String>();
    for (var naam : namen) {
      if (naam.isEmpty() || naam.equals(Foutbestand.KOLOM)) {
        continue;
      }
      var reden = Regelvorm.waaromGeenKolom(naam);
      if (reden != null || !gezien.add(naam)) {
        fouten.meld(
            regel.getStartingLineNumber(),
            null,
            naam,
            Objects.requireNonNullElse(reden, "deze kolom staat er twee keer"),
            naam);
      }
    }
    for (var naam : VERPLICHT) {
      if (!gezien.contains(naam)) {
        fouten.meld(
            regel.getStartingLineNumber(),
            null,
            naam,
            "deze kolom ontbreekt in de eerste regel",
            null);
      }
    }
    return namen;
  }
}
