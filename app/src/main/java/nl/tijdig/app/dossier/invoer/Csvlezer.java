package nl.tijdig.app.dossier.invoer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSV as RFC 4180 has it, with comma or semicolon and a line of names. */
final class Csvlezer {

  private static final Pattern REGEL = Pattern.compile("line ([0-9]{1,9})");

  private final Invoerfouten fouten;
  private final List<Ruweregel> regels = new ArrayList<>();
  private final int hoogstens;
  private @Nullable List<String> kop;

  private Csvlezer(Invoerfouten fouten, int hoogstens) {
    this.fouten = fouten;
    this.hoogstens = hoogstens;
  }

  /** The facts of a text; at most so many, and one more to show that there are more. */
  static List<Ruweregel> lees(String tekst, Invoerfouten fouten, int hoogstens) {
    var lezer = new Csvlezer(fouten, hoogstens);
    var laatste = 1L;
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(scheiding(tekst))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(Tekst.LANGSTE_REGEL)
            .ofCsvRecord(tekst)) {
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
    var einde = tekst.indexOf('\n');
    return (einde < 0 ? tekst : tekst.substring(0, einde)).contains(";") ? ';' : ',';
  }

  private boolean neem(CsvRecord regel) {
    var namen = kop;
    if (namen == null) {
      kop = kop(regel);
      return fouten.isLeeg();
    }
    if (regel.getFieldCount() != namen.size()) {
      fouten.meld(
          regel.getStartingLineNumber(),
          null,
          "",
          "deze regel heeft niet evenveel velden als de eerste regel (" + namen.size() + ")",
          regel.getFieldCount());
      return true;
    }
    var velden = JsonMapper.shared().createObjectNode();
    for (var i = 0; i < namen.size(); i++) {
      var waarde = regel.getField(i).strip();
      if (!waarde.isEmpty()) {
        velden.put(namen.get(i), waarde);
      }
    }
    regels.add(new Ruweregel(regel.getStartingLineNumber(), velden, true));
    return regels.size() <= hoogstens;
  }

  private List<String> kop(CsvRecord regel) {
    var namen =
        regel.getFields().stream().map(naam -> naam.strip().toLowerCase(Locale.ROOT)).toList();
    var gezien = new HashSet<String>();
    for (var naam : namen) {
      var reden = Regelvorm.waaromGeenKolom(naam);
      if (reden != null || !gezien.add(naam)) {
        fouten.meld(
            1,
            null,
            naam,
            Objects.requireNonNullElse(reden, "deze kolom staat er twee keer"),
            naam);
      }
    }
    for (var naam : List.of("extern", "soort", "op")) {
      if (!gezien.contains(naam)) {
        fouten.meld(1, null, naam, "deze kolom ontbreekt in de eerste regel", null);
      }
    }
    return namen;
  }
}
